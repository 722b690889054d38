"""The root daemon: it makes the machine agree with the plan. Standard library only."""
