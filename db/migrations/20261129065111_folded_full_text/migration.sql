DROP TRIGGER `papers_text_delete`;
--> statement-breakpoint
DROP TRIGGER `papers_text_update`;
--> statement-breakpoint
DROP TABLE `papers_text`;
--> statement-breakpoint
-- What the full text holds of each paper: its tokenizer would fold accents, but neither ł, ø and ß nor ligatures.
CREATE VIEW `searchable_papers` (id, title, abstract) AS SELECT id, searchable(title), searchable(abstract) FROM papers;
--> statement-breakpoint
CREATE VIRTUAL TABLE `papers_text` USING fts5(title, abstract, content='searchable_papers', content_rowid='id', tokenize="porter unicode61 remove_diacritics 0 categories 'L* N* M*'");
--> statement-breakpoint
INSERT INTO papers_text(papers_text) VALUES ('rebuild');
--> statement-breakpoint
CREATE TRIGGER `papers_text_delete` AFTER DELETE ON `papers` WHEN NOT EXISTS (SELECT 1 FROM unindexed_papers WHERE old.id > after) BEGIN
  INSERT INTO papers_text(papers_text, rowid, title, abstract) VALUES ('delete', old.id, searchable(old.title), searchable(old.abstract));
END;
--> statement-breakpoint
CREATE TRIGGER `papers_text_update` AFTER UPDATE OF title, abstract ON `papers` WHEN NOT EXISTS (SELECT 1 FROM unindexed_papers WHERE old.id > after) BEGIN
  INSERT INTO papers_text(papers_text, rowid, title, abstract) VALUES ('delete', old.id, searchable(old.title), searchable(old.abstract));
  INSERT INTO papers_text(rowid, title, abstract) VALUES (new.id, searchable(new.title), searchable(new.abstract));
END;
