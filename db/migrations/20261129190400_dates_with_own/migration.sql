-- Results of other work are few: those of the papers themselves are passed by without looking them up.
DROP INDEX IF EXISTS `reported_metrics_published`;--> statement-breakpoint
DELETE FROM `deferred_indexes` WHERE `name` = 'reported_metrics_published';--> statement-breakpoint
CREATE INDEX `reported_metrics_published` ON `reported_metrics` (`published`,`id`,`own`);
