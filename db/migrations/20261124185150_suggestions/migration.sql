CREATE TABLE `gathered` (
	`source` text PRIMARY KEY,
	`upto` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`id` integer PRIMARY KEY,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`paper_count` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "terms_kind" CHECK("kind" in ('metric', 'baseline', 'dataset', 'hardware'))
);
--> statement-breakpoint
CREATE TABLE `words` (
	`id` integer PRIMARY KEY,
	`word` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_key` ON `terms` (`kind`,`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `words_word` ON `words` (`word`);