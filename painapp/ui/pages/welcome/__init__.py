"""The first screen: what PainApp is, one question, Start."""
