package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes sitemaps (sitemaps.org 0.9): each page in each language, with its counterparts in the others. */
@ApplicationScoped
public class Sitemap {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    private final XMLOutputFactory xml = XMLOutputFactory.newDefaultFactory();
    private final String publicUrl;

    Sitemap(@ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** @param parts paths of the sitemaps */
    void index(List<String> parts, OutputStream to) {
        write(to, out -> {
            out.writeStartElement("sitemapindex");
            out.writeDefaultNamespace(SITEMAP);
            for (String part : parts) {
                out.writeStartElement("sitemap");
                element(out, "loc", publicUrl + part);
                out.writeEndElement();
            }
        });
    }

    /** @param pages of one part */
    public void pages(List<SitemapPage> pages, OutputStream to) {
        write(to, out -> {
            out.writeStartElement("urlset");
            out.writeDefaultNamespace(SITEMAP);
            out.writeNamespace("xhtml", XHTML);
            for (SitemapPage page : pages) {
                for (String language : LANGUAGES) {
                    page(out, page, language);
                }
            }
        });
    }

    private void page(XMLStreamWriter out, SitemapPage page, String language) throws XMLStreamException {
        out.writeStartElement("url");
        element(out, "loc", publicUrl + "/" + language + page.path());
        if (page.changedAt() != null) {
            element(out, "lastmod", page.changedAt().toString());
        }
        for (String other : LANGUAGES) {
            alternate(out, other, publicUrl + "/" + other + page.path());
        }
        alternate(out, "x-default", publicUrl + (page.path().isEmpty() ? "/" : page.path()));
        out.writeEndElement();
    }

    private static void alternate(XMLStreamWriter out, String language, String address) throws XMLStreamException {
        out.writeEmptyElement("xhtml", "link", XHTML);
        out.writeAttribute("rel", "alternate");
        out.writeAttribute("hreflang", language);
        out.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private interface Content {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private void write(OutputStream to, Content content) {
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(to, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            content.write(out);
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
