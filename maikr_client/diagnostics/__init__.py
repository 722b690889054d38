"""What a problem report may hold: facts of a closed list, and nothing that tells who or where somebody is."""
