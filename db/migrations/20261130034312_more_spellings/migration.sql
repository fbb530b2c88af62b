-- More spellings of one name are joined. The trigger would count all names again for each result that is told anew.
DROP TRIGGER `reported_metrics_terms_update`;
--> statement-breakpoint
UPDATE `reported_metrics` SET `baseline_key` = name_key('baseline', `baseline`), `dataset_key` = name_key('dataset', `dataset`), `hardware_key` = name_key('hardware', `hardware`)
  WHERE `baseline_key` IS NOT name_key('baseline', `baseline`) OR `dataset_key` IS NOT name_key('dataset', `dataset`) OR `hardware_key` IS NOT name_key('hardware', `hardware`);
--> statement-breakpoint
DELETE FROM `joined_names`;
--> statement-breakpoint
INSERT INTO `joined_names` (`kind`, `key`, `paper_count`)
  SELECT 'baseline', baseline_key, count(DISTINCT paper_id) FROM reported_metrics WHERE baseline_key IS NOT NULL GROUP BY baseline_key
  UNION ALL SELECT 'dataset', dataset_key, count(DISTINCT paper_id) FROM reported_metrics WHERE dataset_key IS NOT NULL GROUP BY dataset_key
  UNION ALL SELECT 'hardware', hardware_key, count(DISTINCT paper_id) FROM reported_metrics WHERE hardware_key IS NOT NULL GROUP BY hardware_key;
--> statement-breakpoint
UPDATE `terms` SET `joined` = name_key(`kind`, `text`) WHERE `kind` <> 'metric';
--> statement-breakpoint
CREATE TRIGGER `reported_metrics_terms_update` AFTER UPDATE OF paper_id, metric, baseline, dataset, hardware, baseline_key, dataset_key, hardware_key ON `reported_metrics` BEGIN
  UPDATE terms SET paper_count = paper_count - 1 WHERE (kind, key) IN (
    SELECT kind, key FROM (
      SELECT 'metric' AS kind, old.metric AS key, old.metric AS text, NULL AS joined
      UNION ALL SELECT 'baseline', fold(old.baseline), old.baseline, old.baseline_key
      UNION ALL SELECT 'dataset', fold(old.dataset), old.dataset, old.dataset_key
      UNION ALL SELECT 'hardware', fold(old.hardware), old.hardware, old.hardware_key
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = old.paper_id AND other.id <> old.id AND CASE named.kind WHEN 'metric' THEN other.metric WHEN 'baseline' THEN fold(other.baseline) WHEN 'dataset' THEN fold(other.dataset) ELSE fold(other.hardware) END = named.key
    )
  );
  DELETE FROM terms WHERE (kind, key) IN (VALUES ('baseline', fold(old.baseline)), ('dataset', fold(old.dataset)), ('hardware', fold(old.hardware))) AND paper_count = 0;
  UPDATE joined_names SET paper_count = paper_count - 1 WHERE (kind, key) IN (
    SELECT kind, key FROM (
      SELECT 'baseline' AS kind, old.baseline_key AS key
      UNION ALL SELECT 'dataset', old.dataset_key
      UNION ALL SELECT 'hardware', old.hardware_key
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = old.paper_id AND other.id <> old.id AND CASE named.kind
        WHEN 'baseline' THEN other.baseline_key WHEN 'dataset' THEN other.dataset_key ELSE other.hardware_key END = named.key
    )
  );
  DELETE FROM joined_names WHERE (kind, key) IN (VALUES ('baseline', old.baseline_key), ('dataset', old.dataset_key), ('hardware', old.hardware_key)) AND paper_count = 0;
  INSERT INTO terms(kind, key, text, words, paper_count, joined)
    SELECT kind, key, text, fold_words(text), 1, joined FROM (
      SELECT 'metric' AS kind, new.metric AS key, new.metric AS text, NULL AS joined
      UNION ALL SELECT 'baseline', fold(new.baseline), new.baseline, new.baseline_key
      UNION ALL SELECT 'dataset', fold(new.dataset), new.dataset, new.dataset_key
      UNION ALL SELECT 'hardware', fold(new.hardware), new.hardware, new.hardware_key
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = new.paper_id AND other.id <> new.id AND CASE named.kind WHEN 'metric' THEN other.metric WHEN 'baseline' THEN fold(other.baseline) WHEN 'dataset' THEN fold(other.dataset) ELSE fold(other.hardware) END = named.key
    )
    ON CONFLICT (kind, key) DO UPDATE SET paper_count = paper_count + 1;
  INSERT INTO joined_names(kind, key, paper_count)
    SELECT kind, key, 1 FROM (
      SELECT 'baseline' AS kind, new.baseline_key AS key
      UNION ALL SELECT 'dataset', new.dataset_key
      UNION ALL SELECT 'hardware', new.hardware_key
    ) named WHERE named.key IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reported_metrics other WHERE other.paper_id = new.paper_id AND other.id <> new.id AND CASE named.kind
        WHEN 'baseline' THEN other.baseline_key WHEN 'dataset' THEN other.dataset_key ELSE other.hardware_key END = named.key
    )
    ON CONFLICT (kind, key) DO UPDATE SET paper_count = paper_count + 1;
END;
--> statement-breakpoint
-- The spellings of a name, that of the most papers first: how groups of results are shown.
CREATE INDEX `terms_joined` ON `terms` (`kind`,`joined`,"paper_count" desc) WHERE ("terms"."joined" is not null);
