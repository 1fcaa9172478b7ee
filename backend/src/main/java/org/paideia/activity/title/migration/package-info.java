/** Migrations of the titles under which records are found, for which SQL does not suffice. */
package org.paideia.activity.title.migration;
