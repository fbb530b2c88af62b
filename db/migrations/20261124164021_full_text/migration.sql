CREATE VIRTUAL TABLE `papers_text` USING fts5(title, abstract, content='papers', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE TRIGGER `papers_text_insert` AFTER INSERT ON `papers` BEGIN
  INSERT INTO papers_text(rowid, title, abstract) VALUES (new.id, new.title, new.abstract);
END;
--> statement-breakpoint
CREATE TRIGGER `papers_text_delete` AFTER DELETE ON `papers` BEGIN
  INSERT INTO papers_text(papers_text, rowid, title, abstract) VALUES ('delete', old.id, old.title, old.abstract);
END;
--> statement-breakpoint
CREATE TRIGGER `papers_text_update` AFTER UPDATE OF title, abstract ON `papers` BEGIN
  INSERT INTO papers_text(papers_text, rowid, title, abstract) VALUES ('delete', old.id, old.title, old.abstract);
  INSERT INTO papers_text(rowid, title, abstract) VALUES (new.id, new.title, new.abstract);
END;
