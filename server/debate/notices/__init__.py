"""What is said to the room, on the wall and on phones; what is said to the stage alone; the countdown of the wall."""
