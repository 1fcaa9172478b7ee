/** Files of cities: kept outside the database, known within it. */
package org.paideia.file;
