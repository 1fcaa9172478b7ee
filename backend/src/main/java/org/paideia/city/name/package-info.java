/** What cities are called beside their own name and those in each language. */
package org.paideia.city.name;
