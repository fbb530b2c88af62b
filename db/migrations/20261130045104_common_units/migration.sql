-- Numbers of results in the unit that they are compared in, so that 500 ms come before 0.6 s: the orders of values go by them.
ALTER TABLE `reported_metrics` ADD `base_value` numeric DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `reported_metrics` ADD `base_unit` text DEFAULT '' NOT NULL;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_dated`;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_measured`;--> statement-breakpoint
DROP INDEX IF EXISTS `reported_metrics_score`;--> statement-breakpoint
DELETE FROM `deferred_indexes` WHERE `name` IN ('reported_metrics_dated', 'reported_metrics_measured', 'reported_metrics_score');--> statement-breakpoint
UPDATE `reported_metrics` SET `base_value` = base_value_of(`metric`, `form`, `value`, `unit`), `base_unit` = base_unit_of(`metric`, `form`, `value`, `unit`);--> statement-breakpoint
-- Factors keep their scores; a change has had that of its improvement, which has the same order, and no place for a fall to nothing.
UPDATE `reported_metrics` SET `score` = CASE WHEN (SELECT `better` FROM `metric_kinds` WHERE `slug` = `metric`) = CASE WHEN `form` IN ('factor', 'change') THEN coalesce(`direction`, 'up') ELSE 'up' END THEN `base_value` ELSE 0 - `base_value` END WHERE `form` <> 'factor' OR `improvement` IS NULL;--> statement-breakpoint
CREATE INDEX `reported_metrics_base_value` ON `reported_metrics` (`base_value`,`id`,`base_unit`);--> statement-breakpoint
CREATE INDEX `reported_metrics_dated` ON `reported_metrics` (`metric`,`published`,`id`,`own`,`form`,`base_unit`);--> statement-breakpoint
CREATE INDEX `reported_metrics_measured` ON `reported_metrics` (`metric`,`base_value`,`id`,`own`,`form`,`base_unit`,fold("unit"));--> statement-breakpoint
CREATE INDEX `reported_metrics_score` ON `reported_metrics` (`metric`,`own`,`form`,`base_unit`,`score`,`id`,fold("unit"));
