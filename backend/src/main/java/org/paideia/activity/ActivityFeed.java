package org.paideia.activity;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.shared.text.LanguageMap;

/** Writes what is new as an Atom feed (RFC 4287): each entry a sentence that leads to the page of what it tells of. */
@ApplicationScoped
class ActivityFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLOutputFactory xml = XMLOutputFactory.newDefaultFactory();
    private final String publicUrl;

    ActivityFeed(@ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    byte[] write(List<ActivityView> news, ActivityFilter filter, String language) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", language);
            head(out, news, filter, language);
            for (ActivityView activity : news) {
                entry(out, activity, language);
            }
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter out, List<ActivityView> news, ActivityFilter filter, String language)
            throws XMLStreamException {
        String query = Stream.of(
                        part("city", filter.city()),
                        part("network", filter.network()),
                        part("declaration", filter.declaration()),
                        part("lang", language))
                .filter(part -> part != null)
                .collect(Collectors.joining("&"));
        String self = publicUrl + "/api/v1/activities.atom?" + query;
        element(out, "id", self);
        element(out, "title", title(news, filter, language));
        element(out, "updated", news.stream().map(ActivityView::at).max(Instant::compareTo).orElse(Instant.EPOCH));
        out.writeStartElement("author");
        element(out, "name", "Paideia");
        out.writeEndElement();
        link(out, "self", "application/atom+xml", self);
        link(out, "alternate", "text/html", page(filter.city(), filter.network(), filter.declaration(), language));
    }

    private void entry(XMLStreamWriter out, ActivityView activity, String language) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", "urn:uuid:" + activity.id());
        element(out, "title", sentence(activity, language));
        element(out, "published", activity.at());
        element(out, "updated", activity.at());
        link(out, "alternate", "text/html", page(activity.city(), activity.network(), activity.declaration(), language));
        out.writeEmptyElement("category");
        out.writeAttribute("term", activity.record().kind());
        out.writeEndElement();
    }

    private static String title(List<ActivityView> news, ActivityFilter filter, String language) {
        String title = words(language).title();
        if (news.isEmpty() || filter.city() == null && filter.network() == null && filter.declaration() == null) {
            return title;
        }
        ActivityView any = news.getFirst();
        return title + ": " + Stream.of(
                        filter.city() == null ? null : name(any.cityNames(), language),
                        filter.network() == null ? null : name(any.networkNames(), language),
                        filter.declaration() == null ? null : name(any.declarationTitles(), language))
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
    }

    private static String sentence(ActivityView activity, String language) {
        FeedWords words = words(language);
        String city = name(activity.cityNames(), language);
        String network = name(activity.networkNames(), language);
        boolean isNew = activity.action().equals("CREATED");
        return switch (activity.record().kind()) {
            case "CITY" -> isNew ? words.cityEntered(city) : words.cityChanged(city);
            case "NETWORK" -> isNew ? words.networkEntered(network) : words.networkChanged(network);
            case "DECLARATION" -> ofDeclaration(words, activity, name(activity.declarationTitles(), language), network);
            case "ADHERENCE" -> ofAdherence(words, activity, city, name(activity.declarationTitles(), language));
            default -> ofMembership(words, activity.changes().getFirst(), city, network);
        };
    }

    private static String ofDeclaration(FeedWords words, ActivityView activity, String declaration, String network) {
        if (activity.changes().isEmpty()) {
            return words.declarationEntered(declaration, network);
        }
        return activity.changes().getFirst().after().equals("OPEN")
                ? words.declarationOpened(declaration, network)
                : words.declarationClosed(declaration, network);
    }

    private static String ofAdherence(FeedWords words, ActivityView activity, String city, String declaration) {
        return activity.changes().getFirst().after().equals("SIGNED")
                ? words.signed(city, declaration)
                : words.withdrew(city, declaration);
    }

    private static String ofMembership(FeedWords words, Change state, String city, String network) {
        return switch ((String) state.after()) {
            case "ON_HOLD" -> words.paused(city, network);
            case "WITHDRAWN" -> words.left(city, network);
            default -> state.before() == null
                    ? words.recorded(city, network)
                    : state.before().equals("ON_HOLD") ? words.resumed(city, network) : words.joined(city, network);
        };
    }

    private static String name(LanguageMap names, String language) {
        return names == null ? null : names.in(language);
    }

    private String page(String city, String network, String declaration, String language) {
        String path = declaration != null
                ? "/declarations/" + declaration
                : city != null ? "/cities/" + city : network != null ? "/networks/" + network : "";
        return publicUrl + "/" + language + path;
    }

    private static FeedWords words(String language) {
        return language.equals("en")
                ? MessageBundles.get(FeedWords.class)
                : MessageBundles.get(FeedWords.class, Localized.Literal.of(language));
    }

    private static String part(String name, String value) {
        return value == null ? null : name + "=" + value;
    }

    private static void element(XMLStreamWriter out, String name, Object text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text.toString());
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String type, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", address);
    }
}
