id: s
lasts: 1 min
