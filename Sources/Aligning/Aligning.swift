// Aligning
