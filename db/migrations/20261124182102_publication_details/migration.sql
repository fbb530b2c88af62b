ALTER TABLE `authors` ADD `collective` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `papers` ADD `tldr` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `type` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `volume` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `issue` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `pages` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `publisher` text;--> statement-breakpoint
CREATE INDEX `papers_type` ON `papers` (`type`,`published`,`id`);