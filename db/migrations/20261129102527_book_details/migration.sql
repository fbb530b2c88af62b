CREATE TABLE `editors` (
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`given` text,
	`family` text,
	`collective` integer DEFAULT false NOT NULL,
	CONSTRAINT `editors_pk` PRIMARY KEY(`paper_id`, `position`),
	CONSTRAINT `fk_editors_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `papers` ADD `series` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `edition` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `isbn` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `issn` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `place` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `genre` text;--> statement-breakpoint
ALTER TABLE `papers` ADD `note` text;