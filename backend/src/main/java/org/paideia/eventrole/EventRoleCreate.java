package org.paideia.eventrole;

import java.util.UUID;

/**
 * A role at an event for somebody.
 *
 * @param event the slug of the meeting or conference
 * @param email of the person, or null where the id is given
 * @param person the id of the person, or null where the address is given
 */
public record EventRoleCreate(GatheringKind kind, String event, EventRoleName role, String email, UUID person) {}
