-- Everything that has a name: its row in the index of names, its words as they stand there, and the row that it is of.
CREATE VIEW `names` (id, words, source, source_id, plain) AS
  SELECT id * 8 + 0, 'p' || replace(title_key, ' ', ' p'), 'papers', id, title_key FROM papers
  UNION ALL SELECT id * 8 + 1, 'a' || replace(name_key, ' ', ' a'), 'authors', id, name_key FROM authors
  UNION ALL SELECT id * 8 + 2, 't' || replace(fold_words(name), ' ', ' t'), 'topics', id, fold_words(name) FROM topics
  UNION ALL SELECT id * 8 + 3, 'v' || replace(fold_words(name), ' ', ' v'), 'venues', id, fold_words(name) FROM venues
  UNION ALL SELECT id * 8 + 4, 'm' || replace(words, ' ', ' m'), 'terms', id, words FROM terms WHERE kind = 'metric'
  UNION ALL SELECT id * 8 + 5, 'b' || replace(words, ' ', ' b'), 'terms', id, words FROM terms WHERE kind = 'baseline'
  UNION ALL SELECT id * 8 + 6, 'd' || replace(words, ' ', ' d'), 'terms', id, words FROM terms WHERE kind = 'dataset'
  UNION ALL SELECT id * 8 + 7, 'h' || replace(words, ' ', ' h'), 'terms', id, words FROM terms WHERE kind = 'hardware';
--> statement-breakpoint
CREATE VIRTUAL TABLE `names_text` USING fts5(words, content='names', content_rowid='id', tokenize='ascii', columnsize=0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `words_parts` USING fts5(word, content='words', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
--> statement-breakpoint
CREATE TRIGGER `words_insert` AFTER INSERT ON `words` BEGIN
  INSERT INTO words_parts(rowid, word) VALUES (new.id, new.word);
END;
--> statement-breakpoint
CREATE TRIGGER `words_delete` AFTER DELETE ON `words` BEGIN
  INSERT INTO words_parts(words_parts, rowid, word) VALUES ('delete', old.id, old.word);
END;
--> statement-breakpoint
CREATE TRIGGER `papers_name_delete` AFTER DELETE ON `papers` WHEN old.id <= (SELECT upto FROM gathered WHERE source = 'papers') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 0, 'p' || replace(old.title_key, ' ', ' p'));
  UPDATE gathered SET upto = coalesce((SELECT max(id) FROM papers WHERE id < old.id), 0) WHERE source = 'papers' AND upto = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `papers_name_update` AFTER UPDATE OF title_key ON `papers` WHEN old.title_key <> new.title_key AND old.id <= (SELECT upto FROM gathered WHERE source = 'papers') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 0, 'p' || replace(old.title_key, ' ', ' p'));
  INSERT INTO names_text(rowid, words) VALUES (new.id * 8 + 0, 'p' || replace(new.title_key, ' ', ' p'));
  INSERT OR IGNORE INTO words(word) SELECT value FROM json_each(CASE WHEN json_valid('["' || replace(new.title_key, ' ', '","') || '"]') THEN '["' || replace(new.title_key, ' ', '","') || '"]' ELSE '[]' END);
END;
--> statement-breakpoint
CREATE TRIGGER `authors_name_delete` AFTER DELETE ON `authors` WHEN old.id <= (SELECT upto FROM gathered WHERE source = 'authors') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 1, 'a' || replace(old.name_key, ' ', ' a'));
  UPDATE gathered SET upto = coalesce((SELECT max(id) FROM authors WHERE id < old.id), 0) WHERE source = 'authors' AND upto = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `authors_name_update` AFTER UPDATE OF name_key ON `authors` WHEN old.name_key <> new.name_key AND old.id <= (SELECT upto FROM gathered WHERE source = 'authors') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 1, 'a' || replace(old.name_key, ' ', ' a'));
  INSERT INTO names_text(rowid, words) VALUES (new.id * 8 + 1, 'a' || replace(new.name_key, ' ', ' a'));
  INSERT OR IGNORE INTO words(word) SELECT value FROM json_each(CASE WHEN json_valid('["' || replace(new.name_key, ' ', '","') || '"]') THEN '["' || replace(new.name_key, ' ', '","') || '"]' ELSE '[]' END);
END;
--> statement-breakpoint
CREATE TRIGGER `topics_name_delete` AFTER DELETE ON `topics` WHEN old.id <= (SELECT upto FROM gathered WHERE source = 'topics') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 2, 't' || replace(fold_words(old.name), ' ', ' t'));
  UPDATE gathered SET upto = coalesce((SELECT max(id) FROM topics WHERE id < old.id), 0) WHERE source = 'topics' AND upto = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `topics_name_update` AFTER UPDATE OF name ON `topics` WHEN old.name <> new.name AND old.id <= (SELECT upto FROM gathered WHERE source = 'topics') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 2, 't' || replace(fold_words(old.name), ' ', ' t'));
  INSERT INTO names_text(rowid, words) VALUES (new.id * 8 + 2, 't' || replace(fold_words(new.name), ' ', ' t'));
  INSERT OR IGNORE INTO words(word) SELECT value FROM json_each(CASE WHEN json_valid('["' || replace(fold_words(new.name), ' ', '","') || '"]') THEN '["' || replace(fold_words(new.name), ' ', '","') || '"]' ELSE '[]' END);
END;
--> statement-breakpoint
CREATE TRIGGER `venues_name_delete` AFTER DELETE ON `venues` WHEN old.id <= (SELECT upto FROM gathered WHERE source = 'venues') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 3, 'v' || replace(fold_words(old.name), ' ', ' v'));
  UPDATE gathered SET upto = coalesce((SELECT max(id) FROM venues WHERE id < old.id), 0) WHERE source = 'venues' AND upto = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `venues_name_update` AFTER UPDATE OF name ON `venues` WHEN old.name <> new.name AND old.id <= (SELECT upto FROM gathered WHERE source = 'venues') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + 3, 'v' || replace(fold_words(old.name), ' ', ' v'));
  INSERT INTO names_text(rowid, words) VALUES (new.id * 8 + 3, 'v' || replace(fold_words(new.name), ' ', ' v'));
  INSERT OR IGNORE INTO words(word) SELECT value FROM json_each(CASE WHEN json_valid('["' || replace(fold_words(new.name), ' ', '","') || '"]') THEN '["' || replace(fold_words(new.name), ' ', '","') || '"]' ELSE '[]' END);
END;
--> statement-breakpoint
CREATE TRIGGER `terms_name_delete` AFTER DELETE ON `terms` WHEN old.id <= (SELECT upto FROM gathered WHERE source = 'terms') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + CASE old.kind WHEN 'metric' THEN 4 WHEN 'baseline' THEN 5 WHEN 'dataset' THEN 6 WHEN 'hardware' THEN 7 END, substr(old.kind, 1, 1) || replace(old.words, ' ', ' ' || substr(old.kind, 1, 1)));
  UPDATE gathered SET upto = coalesce((SELECT max(id) FROM terms WHERE id < old.id), 0) WHERE source = 'terms' AND upto = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `terms_name_update` AFTER UPDATE OF words ON `terms` WHEN old.words <> new.words AND old.id <= (SELECT upto FROM gathered WHERE source = 'terms') BEGIN
  INSERT INTO names_text(names_text, rowid, words) VALUES ('delete', old.id * 8 + CASE old.kind WHEN 'metric' THEN 4 WHEN 'baseline' THEN 5 WHEN 'dataset' THEN 6 WHEN 'hardware' THEN 7 END, substr(old.kind, 1, 1) || replace(old.words, ' ', ' ' || substr(old.kind, 1, 1)));
  INSERT INTO names_text(rowid, words) VALUES (new.id * 8 + CASE new.kind WHEN 'metric' THEN 4 WHEN 'baseline' THEN 5 WHEN 'dataset' THEN 6 WHEN 'hardware' THEN 7 END, substr(new.kind, 1, 1) || replace(new.words, ' ', ' ' || substr(new.kind, 1, 1)));
  INSERT OR IGNORE INTO words(word) SELECT value FROM json_each(CASE WHEN json_valid('["' || replace(new.words, ' ', '","') || '"]') THEN '["' || replace(new.words, ' ', '","') || '"]' ELSE '[]' END);
END;
--> statement-breakpoint
CREATE TRIGGER `reported_metrics_terms_insert` AFTER INSERT ON `reported_metrics` BEGIN
  INSERT INTO terms(kind, key, text, words, paper_count)
    SELECT kind, key, text, fold_words(text), 1 FROM (
      SELECT 'metric' AS kind, new.metric AS key, new.metric AS text
      UNION ALL SELECT 'baseline', fold(new.baseline), new.baseline
      UNION ALL SELECT 'dataset', fold(new.dataset), new.dataset
      UNION ALL SELECT 'hardware', fold(new.hardware), new.hardware
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = new.paper_id AND other.id <> new.id AND CASE named.kind WHEN 'metric' THEN other.metric WHEN 'baseline' THEN fold(other.baseline) WHEN 'dataset' THEN fold(other.dataset) ELSE fold(other.hardware) END = named.key
    )
    ON CONFLICT (kind, key) DO UPDATE SET paper_count = paper_count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `reported_metrics_terms_delete` AFTER DELETE ON `reported_metrics` BEGIN
  UPDATE terms SET paper_count = paper_count - 1 WHERE (kind, key) IN (
    SELECT kind, key FROM (
      SELECT 'metric' AS kind, old.metric AS key, old.metric AS text
      UNION ALL SELECT 'baseline', fold(old.baseline), old.baseline
      UNION ALL SELECT 'dataset', fold(old.dataset), old.dataset
      UNION ALL SELECT 'hardware', fold(old.hardware), old.hardware
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = old.paper_id AND other.id <> old.id AND CASE named.kind WHEN 'metric' THEN other.metric WHEN 'baseline' THEN fold(other.baseline) WHEN 'dataset' THEN fold(other.dataset) ELSE fold(other.hardware) END = named.key
    )
  );
  DELETE FROM terms WHERE (kind, key) IN (VALUES ('baseline', fold(old.baseline)), ('dataset', fold(old.dataset)), ('hardware', fold(old.hardware))) AND paper_count = 0;
END;
--> statement-breakpoint
CREATE TRIGGER `reported_metrics_terms_update` AFTER UPDATE OF paper_id, metric, baseline, dataset, hardware ON `reported_metrics` BEGIN
  UPDATE terms SET paper_count = paper_count - 1 WHERE (kind, key) IN (
    SELECT kind, key FROM (
      SELECT 'metric' AS kind, old.metric AS key, old.metric AS text
      UNION ALL SELECT 'baseline', fold(old.baseline), old.baseline
      UNION ALL SELECT 'dataset', fold(old.dataset), old.dataset
      UNION ALL SELECT 'hardware', fold(old.hardware), old.hardware
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = old.paper_id AND other.id <> old.id AND CASE named.kind WHEN 'metric' THEN other.metric WHEN 'baseline' THEN fold(other.baseline) WHEN 'dataset' THEN fold(other.dataset) ELSE fold(other.hardware) END = named.key
    )
  );
  DELETE FROM terms WHERE (kind, key) IN (VALUES ('baseline', fold(old.baseline)), ('dataset', fold(old.dataset)), ('hardware', fold(old.hardware))) AND paper_count = 0;
  INSERT INTO terms(kind, key, text, words, paper_count)
    SELECT kind, key, text, fold_words(text), 1 FROM (
      SELECT 'metric' AS kind, new.metric AS key, new.metric AS text
      UNION ALL SELECT 'baseline', fold(new.baseline), new.baseline
      UNION ALL SELECT 'dataset', fold(new.dataset), new.dataset
      UNION ALL SELECT 'hardware', fold(new.hardware), new.hardware
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = new.paper_id AND other.id <> new.id AND CASE named.kind WHEN 'metric' THEN other.metric WHEN 'baseline' THEN fold(other.baseline) WHEN 'dataset' THEN fold(other.dataset) ELSE fold(other.hardware) END = named.key
    )
    ON CONFLICT (kind, key) DO UPDATE SET paper_count = paper_count + 1;
END;
