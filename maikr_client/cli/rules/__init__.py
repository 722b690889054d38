"""`maikr rules`: the person's routing rules, one command at a time."""
