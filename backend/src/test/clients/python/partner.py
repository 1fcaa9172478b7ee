"""What a partner's program does with the client that it generated.

It reads the directory page by page, keeps its own city, applies to a network, and understands what is refused. It is
written as a partner would write it, to show that the contract gives a client with which that is easy; what it does, it
tells line by line.
"""

import sys
import uuid

from openapi_client import ActivityApi, ApiClient, CityApi, CityPatch, Configuration, MembershipApi, MembershipCreate, Problem
from openapi_client.exceptions import ApiException

address, token, theme, own_city, network = sys.argv[1:]
client = ApiClient(Configuration(host=address, access_token=token))
cities = CityApi(client)
memberships = MembershipApi(client)
activities = ActivityApi(client)


def list_cities():
    slugs = []
    cursor = None
    while True:
        page = cities.list_cities(
            theme=theme, country="FI", sort="-population", limit=2, count="exact", cursor=cursor
        )
        slugs += [city.slug for city in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    print(f"listed {' '.join(slugs)} of {page.total_count}")


def keep(slug):
    read = cities.get_city_with_http_info(slug)
    city = read.data
    inhabitants = int(city.population.value)
    print(f"read {city.slug}, {inhabitants} inhabitants, {city.admin_area}, {' '.join(city.languages)}")

    etag = read.headers["ETag"]
    patch = CityPatch(website="https://www.example.org", admin_area=None)
    changed = cities.update_city(slug, patch, if_match=etag)
    print(f"changed to {changed.website}, {changed.admin_area or 'no region'}, {' '.join(changed.languages)}")

    history = activities.list_activities(city=slug, record_kind="CITY", limit=1)
    for change in history.items[0].changes:
        if change.var_field == "adminArea":
            print(f"history: adminArea was {change.before}")

    refused(lambda: cities.update_city(slug, patch, if_match=etag))


def apply(city):
    key = str(uuid.uuid4())
    application = MembershipCreate(city=city, network=network)
    applied = memberships.create_membership(application, idempotency_key=key)
    again = memberships.create_membership_with_http_info(application, idempotency_key=key)
    replayed = again.headers["Idempotent-Replayed"] if again.data.id == applied.id else "made another"
    print(f"applied as {applied.state.value}, sent again {replayed}")

    refused(lambda: memberships.create_membership(MembershipCreate(city=city, network="no-such")))


def export():
    table = cities.export_cities_csv(theme=theme, country="FI")
    print(f"exported {len(table.splitlines()) - 1}")


def refused(call):
    try:
        call()
    except ApiException as refusal:
        problem = Problem.from_json(refusal.body)
        violations = "".join(f": {violation.pointer} {violation.code}" for violation in problem.violations or [])
        print(f"refused {problem.status} {problem.code}{violations}")


list_cities()
keep(own_city)
apply(own_city)
export()
