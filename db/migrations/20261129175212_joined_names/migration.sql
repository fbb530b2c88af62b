-- The spellings of one data set, machine or baseline are joined: what groups, and what filters ask, is the joined name.
ALTER TABLE `reported_metrics` ADD `baseline_key` text;--> statement-breakpoint
ALTER TABLE `reported_metrics` ADD `dataset_key` text;--> statement-breakpoint
ALTER TABLE `reported_metrics` ADD `hardware_key` text;--> statement-breakpoint
UPDATE `reported_metrics` SET `baseline_key` = name_key('baseline', `baseline`), `dataset_key` = name_key('dataset', `dataset`), `hardware_key` = name_key('hardware', `hardware`) WHERE `baseline` IS NOT NULL OR `dataset` IS NOT NULL OR `hardware` IS NOT NULL;--> statement-breakpoint
CREATE INDEX `reported_metrics_baseline_key` ON `reported_metrics` (`baseline_key`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dataset_key` ON `reported_metrics` (`dataset_key`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_hardware_key` ON `reported_metrics` (`hardware_key`,`published`,`id`);