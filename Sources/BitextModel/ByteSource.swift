/// Gives the next bytes of an input; no bytes at its end. Front ends make it of a file.
package typealias ByteSource = () throws(Problem) -> [UInt8]
