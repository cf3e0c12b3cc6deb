"""What the pictures of the lessons are drawn with: paper, furniture, plants, people, and the scenes."""
