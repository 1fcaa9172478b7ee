/** International Days: what is marked each year on the same day, with the theme of that year. */
package org.paideia.day;
