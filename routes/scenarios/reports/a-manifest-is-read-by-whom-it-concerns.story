story  a manifest releases nothing, and is read by customs and by the parties of its bill, not by the quay or a stranger
 proves SR-15-13 SR-15-53

 when  line-alpha says ManifestReported BLLYG0001 CSQU3054383 consignee Lotus consignor Tulip
 then  it is only recorded
  and  customs-alpha reads ManifestReported
  and  line-alpha reads ManifestReported
  and  forwarder-alpha does not read ManifestReported
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 when  line-alpha says ManifestReported CHANGE BLLYG0001 CSQU3054383 packages 12
 then  it is only recorded
  and  CSQU3054383 misses BILL_EXCHANGE CHARGES CUSTOMS_RELEASE
  and  agency-alpha reads ManifestReported
  and  forwarder-alpha reads ManifestReported
  and  forwarder-beta does not read ManifestReported
  and  terminal-alpha does not read ManifestReported
 when  line-alpha says ManifestReported CANCEL BLLYG0001
 then  it is only recorded
