-- Each order has the results of a metric whether they are the papers' own or not, as that is rarely asked.
DROP INDEX IF EXISTS `reported_metrics_improvement`;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_dated`;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_score`;--> statement-breakpoint
DELETE FROM `deferred_indexes` WHERE `name` IN ('reported_metrics_improvement', 'reported_metrics_dated', 'reported_metrics_score');--> statement-breakpoint
CREATE INDEX `reported_metrics_improvement` ON `reported_metrics` (`metric`,`improvement`,`id`,`own`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dated` ON `reported_metrics` (`metric`,`published`,`id`,`own`);--> statement-breakpoint
CREATE INDEX `reported_metrics_measured` ON `reported_metrics` (`metric`,`value`,`id`,`own`,`form`,fold("unit"));--> statement-breakpoint
CREATE INDEX `reported_metrics_score` ON `reported_metrics` (`metric`,`own`,`form`,`score`,`id`,fold("unit"));
