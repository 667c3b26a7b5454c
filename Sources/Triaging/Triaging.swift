// Triaging
