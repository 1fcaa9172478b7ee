package org.paideia.registration;

import java.util.UUID;
import org.paideia.city.City;

/**
 * Who comes, and for whom.
 *
 * @param person whose account it is, or null where none is known
 * @param city for which they come, or null
 * @param organisation for which they come, or null
 */
public record Delegate(String name, String email, String language, UUID person, City city, String organisation) {}
