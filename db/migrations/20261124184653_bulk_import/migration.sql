CREATE TABLE `deferred_indexes` (
	`name` text PRIMARY KEY,
	`sql` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unindexed_papers` (
	`after` integer NOT NULL
);
--> statement-breakpoint
DROP TRIGGER `papers_text_insert`;
--> statement-breakpoint
DROP TRIGGER `papers_text_delete`;
--> statement-breakpoint
DROP TRIGGER `papers_text_update`;
--> statement-breakpoint
CREATE TRIGGER `papers_text_insert` AFTER INSERT ON `papers` WHEN NOT EXISTS (SELECT 1 FROM unindexed_papers WHERE new.id > after) BEGIN
  INSERT INTO papers_text(rowid, title, abstract) VALUES (new.id, new.title, new.abstract);
END;
--> statement-breakpoint
CREATE TRIGGER `papers_text_delete` AFTER DELETE ON `papers` WHEN NOT EXISTS (SELECT 1 FROM unindexed_papers WHERE old.id > after) BEGIN
  INSERT INTO papers_text(papers_text, rowid, title, abstract) VALUES ('delete', old.id, old.title, old.abstract);
END;
--> statement-breakpoint
CREATE TRIGGER `papers_text_update` AFTER UPDATE OF title, abstract ON `papers` WHEN NOT EXISTS (SELECT 1 FROM unindexed_papers WHERE old.id > after) BEGIN
  INSERT INTO papers_text(papers_text, rowid, title, abstract) VALUES ('delete', old.id, old.title, old.abstract);
  INSERT INTO papers_text(rowid, title, abstract) VALUES (new.id, new.title, new.abstract);
END;
