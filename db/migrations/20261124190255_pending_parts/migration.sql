CREATE TABLE `pending_parts` (
	`id` integer PRIMARY KEY,
	`kind` text NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	`part` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `imports` ADD `waiting` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `pending_parts_identifier` ON `pending_parts` (`kind`,`scheme`,`value`,`id`);