/** Makes documents of what a city signed: PDF, DOCX and HTML, which all say the same words. It knows no database and no HTTP. */
package org.paideia.document;
