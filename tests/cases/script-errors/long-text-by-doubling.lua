local t = "x"
while true do t = t .. t end
