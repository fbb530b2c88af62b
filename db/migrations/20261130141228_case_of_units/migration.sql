-- Units are asked for in their own case where it tells them apart, which indexes have beside the folded one; more units convert.
DROP INDEX IF EXISTS `reported_metrics_measured`;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_score`;--> statement-breakpoint
DELETE FROM `deferred_indexes` WHERE `name` IN ('reported_metrics_measured', 'reported_metrics_score');--> statement-breakpoint
UPDATE `reported_metrics` SET
  `base_value` = base_value_of(`metric`, `form`, `value`, `unit`),
  `base_unit` = base_unit_of(`metric`, `form`, `value`, `unit`),
  `score` = CASE WHEN `form` = 'factor' AND `improvement` IS NOT NULL THEN `score`
    WHEN (SELECT `better` FROM `metric_kinds` WHERE `slug` = `metric`) = CASE WHEN `form` IN ('factor', 'change') THEN coalesce(`direction`, 'up') ELSE 'up' END THEN base_value_of(`metric`, `form`, `value`, `unit`)
    ELSE 0 - base_value_of(`metric`, `form`, `value`, `unit`) END
  WHERE `base_value` IS NOT base_value_of(`metric`, `form`, `value`, `unit`) OR `base_unit` IS NOT base_unit_of(`metric`, `form`, `value`, `unit`);--> statement-breakpoint
CREATE INDEX `reported_metrics_measured` ON `reported_metrics` (`metric`,`base_value`,`id`,`own`,`form`,`base_unit`,fold("unit"),`unit`);--> statement-breakpoint
CREATE INDEX `reported_metrics_score` ON `reported_metrics` (`metric`,`own`,`form`,`base_unit`,`score`,`id`,fold("unit"),`unit`);
