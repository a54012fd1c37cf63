package org.evenkeel.desk.tls;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/// Names and addresses as certificates write them.
final class LocalNames {
  /// Private networks and the machine itself, each with its mask.
  private static final List<String> NETWORKS =
      List.of(
          "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7");

  private LocalNames() {}

  static GeneralNames of(Machine machine) {
    List<GeneralName> names = new ArrayList<>();
    machine.names().forEach(name -> names.add(new GeneralName(GeneralName.dNSName, name)));
    machine
        .addresses()
        .forEach(
            address ->
                names.add(
                    new GeneralName(
                        GeneralName.iPAddress, new DEROctetString(address.getAddress()))));
    return new GeneralNames(names.toArray(GeneralName[]::new));
  }

  /// What an authority of this machine may vouch for.
  static NameConstraints only(Machine machine) {
    List<GeneralSubtree> permitted = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(machine.names());
    names.addAll(Machine.LOCAL);
    names.forEach(
        name -> permitted.add(new GeneralSubtree(new GeneralName(GeneralName.dNSName, name))));
    NETWORKS.forEach(
        network ->
            permitted.add(new GeneralSubtree(new GeneralName(GeneralName.iPAddress, network))));
    return new NameConstraints(permitted.toArray(GeneralSubtree[]::new), null);
  }
}
