package org.paideia.shared.http;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which address a request comes, to count it by. A trusted proxy adds whom it was asked by to the right of
 * {@code X-Forwarded-For}; what stands further to the left was sent by that one and may be made up. So the right-most
 * address that is no trusted proxy counts. Whoever has an IPv6 address has a whole /64 of them, which counts as one.
 */
@Singleton
class CallerAddress {

    private static final int BYTES_OF_A_NETWORK = 8;

    /** What proxies add behind an address: the port from which they were asked. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[(?<six>[0-9A-Fa-f:.]+)](:\\d+)?|(?<four>[0-9.]+):\\d+");

    private final List<IpSubnetFilterRule> trusted;

    CallerAddress(@ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<Set<String>> trusted) {
        this.trusted = trusted.orElse(Set.of()).stream().map(CallerAddress::network).toList();
    }

    /** The address as a name under which its requests are counted. */
    String of(HttpServerRequest request) {
        InetAddress address = literal(request.connection().remoteAddress().hostAddress()).orElseThrow();
        for (String hop : hops(request).reversed()) {
            if (!isTrusted(address)) {
                break;
            }
            var before = literal(hop);
            if (before.isEmpty()) {
                break;
            }
            address = before.get();
        }
        return name(address);
    }

    private static List<String> hops(HttpServerRequest request) {
        String reported = request.getHeader("X-Forwarded-For");
        return reported == null ? List.of() : Arrays.asList(reported.split(","));
    }

    private boolean isTrusted(InetAddress address) {
        var socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(network -> network.matches(socket));
    }

    /** Never looked up in DNS; nothing where it is no address. */
    private static Optional<InetAddress> literal(String text) {
        var withPort = WITH_PORT.matcher(text.strip());
        String address = withPort.matches()
                ? Optional.ofNullable(withPort.group("six")).orElse(withPort.group("four"))
                : text.strip();
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_A_NETWORK) + "/64"
                : address.getHostAddress();
    }

    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/");
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * Byte.SIZE;
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }
}
