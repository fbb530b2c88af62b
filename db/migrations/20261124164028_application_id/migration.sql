PRAGMA application_id = 1346457681;
