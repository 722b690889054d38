"""The pure state machine: `step(state, event) -> (state, commands)`. No I/O, no clock, no randomness."""
