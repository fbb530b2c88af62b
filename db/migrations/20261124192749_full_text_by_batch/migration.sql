DROP TRIGGER `papers_text_insert`;
