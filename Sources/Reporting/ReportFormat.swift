/// One way to write a report down. Values in, bytes out (UTF-8): the same report gives the same bytes.
package protocol ReportFormat: Sendable {
    func render(_ report: Report) -> [UInt8]
}
