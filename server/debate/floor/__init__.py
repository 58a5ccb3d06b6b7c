"""The floor: who would like the microphone, who has it, and how long each side has spoken."""
