CREATE TABLE `author_external_ids` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`author_id` integer NOT NULL,
	CONSTRAINT `author_external_ids_pk` PRIMARY KEY(`scheme`, `value`),
	CONSTRAINT `fk_author_external_ids_author_id_authors_id_fk` FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON DELETE CASCADE
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `authors` (
	`id` integer PRIMARY KEY,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`given` text,
	`family` text,
	`orcid` text,
	`name_key` text NOT NULL,
	`paper_count` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `authorships` (
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	`author_id` integer NOT NULL,
	`published` text,
	CONSTRAINT `authorships_pk` PRIMARY KEY(`paper_id`, `position`),
	CONSTRAINT `fk_authorships_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE,
	CONSTRAINT `fk_authorships_author_id_authors_id_fk` FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `external_ids` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`paper_id` integer NOT NULL,
	CONSTRAINT `external_ids_pk` PRIMARY KEY(`scheme`, `value`),
	CONSTRAINT `fk_external_ids_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY,
	`source` text NOT NULL,
	`format` text NOT NULL,
	`digest` text NOT NULL,
	`state` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`checkpoint` integer DEFAULT 0 NOT NULL,
	`read` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`merged` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	`metrics` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `links` (
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`url` text NOT NULL,
	CONSTRAINT `links_pk` PRIMARY KEY(`paper_id`, `position`),
	CONSTRAINT `fk_links_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE,
	CONSTRAINT "links_kind" CHECK("kind" in ('code', 'project', 'dataset', 'video', 'pdf', 'other'))
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `metric_kinds` (
	`slug` text PRIMARY KEY,
	`name` text NOT NULL,
	`family` text NOT NULL,
	`better` text NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `paper_references` (
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	`cited_id` integer,
	`ids` text,
	`text` text,
	CONSTRAINT `paper_references_pk` PRIMARY KEY(`paper_id`, `position`),
	CONSTRAINT `fk_paper_references_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE,
	CONSTRAINT `fk_paper_references_cited_id_papers_id_fk` FOREIGN KEY (`cited_id`) REFERENCES `papers`(`id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `paper_topics` (
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	`topic_id` integer NOT NULL,
	`primary` integer DEFAULT false NOT NULL,
	`score` real,
	`published` text,
	CONSTRAINT `paper_topics_pk` PRIMARY KEY(`paper_id`, `position`),
	CONSTRAINT `fk_paper_topics_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE,
	CONSTRAINT `fk_paper_topics_topic_id_topics_id_fk` FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `papers` (
	`id` integer PRIMARY KEY,
	`key` text NOT NULL,
	`key_derived` integer DEFAULT false NOT NULL,
	`title` text NOT NULL,
	`title_key` text NOT NULL,
	`abstract` text,
	`published` text,
	`year` integer,
	`venue_id` integer,
	`venue_text` text,
	`doi` text,
	`arxiv_id` text,
	`cited_by_count` integer,
	`language` text,
	`retracted` integer DEFAULT false NOT NULL,
	`author_count` integer DEFAULT 0 NOT NULL,
	`metric_count` integer DEFAULT 0 NOT NULL,
	`field_sources` text NOT NULL,
	`extractor_version` text,
	CONSTRAINT `fk_papers_venue_id_venues_id_fk` FOREIGN KEY (`venue_id`) REFERENCES `venues`(`id`)
);
--> statement-breakpoint
CREATE TABLE `pending_references` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	CONSTRAINT `pending_references_pk` PRIMARY KEY(`scheme`, `value`, `paper_id`, `position`),
	CONSTRAINT `fk_pending_references_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE
);
--> statement-breakpoint
CREATE TABLE `reported_metrics` (
	`id` integer PRIMARY KEY,
	`key` text NOT NULL,
	`paper_id` integer NOT NULL,
	`position` integer NOT NULL,
	`metric` text NOT NULL,
	`value` numeric NOT NULL,
	`value_to` numeric,
	`unit` text NOT NULL,
	`form` text NOT NULL,
	`direction` text,
	`qualifier` text NOT NULL,
	`subject` text,
	`baseline` text,
	`dataset` text,
	`hardware` text,
	`own` integer NOT NULL,
	`text` text NOT NULL,
	`sentence` text,
	`start` integer,
	`end` integer,
	`source` text NOT NULL,
	`rule` text,
	`extractor_version` text,
	`confidence` numeric,
	`improvement` numeric,
	`score` numeric NOT NULL,
	`year` integer,
	`published` text,
	CONSTRAINT `fk_reported_metrics_paper_id_papers_id_fk` FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON DELETE CASCADE,
	CONSTRAINT `fk_reported_metrics_metric_metric_kinds_slug_fk` FOREIGN KEY (`metric`) REFERENCES `metric_kinds`(`slug`),
	CONSTRAINT "reported_metrics_form" CHECK("form" in ('absolute', 'factor', 'change', 'count')),
	CONSTRAINT "reported_metrics_direction" CHECK("direction" in ('up', 'down')),
	CONSTRAINT "reported_metrics_qualifier" CHECK("qualifier" in ('exact', 'up-to', 'at-least', 'at-most', 'about', 'average'))
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY,
	`key` text NOT NULL,
	`scheme` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`parent_id` integer,
	`paper_count` integer DEFAULT 0 NOT NULL,
	CONSTRAINT `fk_topics_parent_id_topics_id_fk` FOREIGN KEY (`parent_id`) REFERENCES `topics`(`id`),
	CONSTRAINT "topics_scheme" CHECK("scheme" in ('curated', 'arxiv', 'keyword', 'openalex'))
);
--> statement-breakpoint
CREATE TABLE `venues` (
	`id` integer PRIMARY KEY,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`paper_count` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `author_external_ids_author` ON `author_external_ids` (`author_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `authors_key` ON `authors` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `authors_orcid` ON `authors` (`orcid`);--> statement-breakpoint
CREATE INDEX `authors_name_key` ON `authors` (`name_key`,`id`);--> statement-breakpoint
CREATE INDEX `authors_paper_count` ON `authors` (`paper_count`,`id`);--> statement-breakpoint
CREATE INDEX `authorships_author` ON `authorships` (`author_id`,`published`,`paper_id`);--> statement-breakpoint
CREATE INDEX `external_ids_paper` ON `external_ids` (`paper_id`,`scheme`);--> statement-breakpoint
CREATE INDEX `paper_references_cited` ON `paper_references` (`cited_id`,`paper_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `paper_topics_once` ON `paper_topics` (`topic_id`,`paper_id`);--> statement-breakpoint
CREATE INDEX `paper_topics_topic` ON `paper_topics` (`topic_id`,`published`,`paper_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `papers_key` ON `papers` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `papers_doi` ON `papers` (`doi`);--> statement-breakpoint
CREATE UNIQUE INDEX `papers_arxiv_id` ON `papers` (`arxiv_id`);--> statement-breakpoint
CREATE INDEX `papers_title_key` ON `papers` (`title_key`,`id`);--> statement-breakpoint
CREATE INDEX `papers_published` ON `papers` (`published`,`id`,`metric_count`,`year`);--> statement-breakpoint
CREATE INDEX `papers_year` ON `papers` (`year`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `papers_cited_by_count` ON `papers` (`cited_by_count`,`id`);--> statement-breakpoint
CREATE INDEX `papers_metric_count` ON `papers` (`metric_count`,`id`,`year`);--> statement-breakpoint
CREATE INDEX `papers_venue` ON `papers` (`venue_id`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `pending_references_paper` ON `pending_references` (`paper_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reported_metrics_key` ON `reported_metrics` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `reported_metrics_paper` ON `reported_metrics` (`paper_id`,`position`);--> statement-breakpoint
CREATE INDEX `reported_metrics_improvement` ON `reported_metrics` (`metric`,`own`,`improvement`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_score` ON `reported_metrics` (`metric`,`own`,`form`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dated` ON `reported_metrics` (`metric`,`own`,`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_baseline` ON `reported_metrics` (lower("baseline"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dataset` ON `reported_metrics` (lower("dataset"),`published`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_value` ON `reported_metrics` (`value`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_best` ON `reported_metrics` (`improvement`,`id`);--> statement-breakpoint
CREATE INDEX `reported_metrics_published` ON `reported_metrics` (`published`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `topics_key` ON `topics` (`key`);--> statement-breakpoint
CREATE INDEX `topics_name` ON `topics` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `topics_parent` ON `topics` (`parent_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `topics_paper_count` ON `topics` (`paper_count`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `venues_key` ON `venues` (`key`);--> statement-breakpoint
CREATE INDEX `venues_name` ON `venues` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `venues_paper_count` ON `venues` (`paper_count`,`id`);