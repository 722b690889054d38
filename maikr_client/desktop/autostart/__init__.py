"""Starting Maikr's tray icon at login, as each system wants it; only this person's own login is touched."""
