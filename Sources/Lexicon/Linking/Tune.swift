import Glibc
// THROW-AWAY
func tune(_ name: String, _ value: Float) -> Float {
    if let c = getenv("T_" + name), let f = Float(String(cString: c)) { return f }
    return value
}
