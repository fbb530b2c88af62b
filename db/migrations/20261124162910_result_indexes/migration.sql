CREATE INDEX `reported_metrics_dated` ON `reported_metrics` (`metric`,`own`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_baseline` ON `reported_metrics` (lower("baseline"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dataset` ON `reported_metrics` (lower("dataset"),`published`,`id`);