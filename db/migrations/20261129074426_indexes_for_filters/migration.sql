-- Filters compare folded texts; the indexes of their lower case were read by nothing but related papers, which now go by what is folded, too.
DROP INDEX IF EXISTS `reported_metrics_baseline`;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_dataset`;--> statement-breakpoint
DELETE FROM `deferred_indexes` WHERE `name` IN ('reported_metrics_baseline', 'reported_metrics_dataset');--> statement-breakpoint
CREATE INDEX `reported_metrics_baseline` ON `reported_metrics` (fold("baseline"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dataset` ON `reported_metrics` (fold("dataset"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_hardware` ON `reported_metrics` (fold("hardware"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_subject` ON `reported_metrics` (fold("subject"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `papers_language` ON `papers` (`language`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `papers_retracted` ON `papers` (`published`,`id`) WHERE "retracted" = 1;
