package org.paideia.activity.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.activity.title.RecordTitle;

/** Writes what is new as an Atom feed (RFC 4287): each entry a sentence that leads to the page of what it tells of. */
@ApplicationScoped
class ActivityFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What the feed itself is called. */
    private static final Map<String, String> TITLES =
            Map.of("en", "What is new on Paideia", "es", "Novedades en Paideia", "fr", "Actualités de Paideia");

    private final XMLOutputFactory xml = XMLOutputFactory.newDefaultFactory();
    private final String publicUrl;

    ActivityFeed(@ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    byte[] write(List<ActivityView> news, List<RecordTitle> titles, ActivityFilter filter, String language) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", language);
            head(out, news, titles, filter, language);
            for (ActivityView activity : news) {
                entry(out, activity, language);
            }
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void head(
            XMLStreamWriter out, List<ActivityView> news, List<RecordTitle> titles, ActivityFilter filter, String language)
            throws XMLStreamException {
        String query = Stream.concat(
                        filter.about().stream().map(ref -> ref.kind().toLowerCase(Locale.ROOT) + "=" + ref.key()),
                        Stream.of("lang=" + language))
                .collect(Collectors.joining("&"));
        String self = publicUrl + "/api/v1/activities.atom?" + query;
        element(out, "id", self);
        element(out, "title", TITLES.get(language) + (titles.isEmpty()
                ? ""
                : titles.stream().map(title -> title.names().in(language)).collect(Collectors.joining(", ", ": ", ""))));
        element(out, "updated", news.stream().map(ActivityView::at).max(Instant::compareTo).orElse(Instant.EPOCH));
        out.writeStartElement("author");
        element(out, "name", "Paideia");
        out.writeEndElement();
        link(out, "self", "application/atom+xml", self);
        String page = titles.isEmpty() ? "" : titles.getLast().page();
        link(out, "alternate", "text/html", publicUrl + "/" + language + page);
    }

    private void entry(XMLStreamWriter out, ActivityView activity, String language) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", "urn:uuid:" + activity.id());
        element(out, "title", activity.summary().in(language));
        element(out, "published", activity.at());
        element(out, "updated", activity.at());
        link(out, "alternate", "text/html", publicUrl + "/" + language + activity.page());
        out.writeEmptyElement("category");
        out.writeAttribute("term", activity.event());
        out.writeEndElement();
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
