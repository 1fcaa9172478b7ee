-- A platform ten years from now: 50,000 cities, 300 networks, 150,000 memberships, 500 declarations with 60,000 adherences
-- and 200,000 commitments with 600,000 reports, 300,000 entries of history, 20,900 events (18,000 meetings with 28,000 decisions and
-- 38,000 action points, 2,000 days, 900 conferences) with 500,000 registrations, 20,000 persons with 10,000 mandates. Made from counters, so that each run has the same.
-- A small run has a part of the commitments, reports and registrations: measure.part says by what they are divided.
select setseed(0.5);

insert into theme (id, version, created_at, updated_at, slug, vocabulary, source_language, labels, source)
select uuidv7(), 0, now(), now(), 'theme-' || n, case when n % 2 = 0 then 'SDG' else 'BUILDING_BLOCK' end, 'en',
       jsonb_build_object('en', 'Theme ' || n), 'made'
from generate_series(1, 40) n;

create temporary table country (n serial, iso2 text, region text);
insert into country (iso2, region) values
    ('FI', 'EUROPE_NORTH_AMERICA'), ('ES', 'EUROPE_NORTH_AMERICA'), ('PT', 'EUROPE_NORTH_AMERICA'),
    ('IT', 'EUROPE_NORTH_AMERICA'), ('FR', 'EUROPE_NORTH_AMERICA'), ('DE', 'EUROPE_NORTH_AMERICA'),
    ('KR', 'ASIA_PACIFIC'), ('JP', 'ASIA_PACIFIC'), ('CN', 'ASIA_PACIFIC'), ('IN', 'ASIA_PACIFIC'),
    ('AR', 'LATIN_AMERICA_CARIBBEAN'), ('BR', 'LATIN_AMERICA_CARIBBEAN'), ('MX', 'LATIN_AMERICA_CARIBBEAN'),
    ('CO', 'LATIN_AMERICA_CARIBBEAN'), ('KE', 'AFRICA'), ('NG', 'AFRICA'), ('SN', 'AFRICA'), ('EG', 'ARAB_STATES'),
    ('MA', 'ARAB_STATES'), ('TN', 'ARAB_STATES');

create temporary table made_city as
select g.n, uuidv7() as id, c.iso2, c.region,
       initcap((array['ba','ko','tel','mar','vin','sol','dra','pen','lo','qui'])[1 + (random() * 9)::int]
           || (array['ra','mi','no','ves','tu','lan','ger','po','si','dor'])[1 + (random() * 9)::int]
           || (array['burg','ville','grad','stad','polis','ton','mar','lia','nes','co'])[1 + (random() * 9)::int]) as name
from generate_series(1, 50000) as g(n)
join country c on c.n = 1 + g.n % 20;

-- One of ten was called otherwise once.
insert into city (id, version, created_at, updated_at, slug, kind, source_language, own_name, names, sort_name, country,
                  unesco_region, participants, latitude, longitude, place_source, population, inhabitants, languages,
                  themes, sources, geonames_id, further_names)
select id, 0, now(), now(), lower(name) || '-' || n || '-' || lower(iso2), 'MUNICIPALITY', 'en', name || ' ' || n,
       jsonb_build_object('en', name || ' ' || n), lower(name) || ' ' || n, iso2, region, '{}',
       -60 + random() * 130, -180 + random() * 360, 'made',
       jsonb_build_object('value', p, 'unit', 'inhabitants', 'source', 'made'), p, '{}',
       array(select 'theme-' || (1 + (n * k * 7) % 40) from generate_series(1, n % 4) k group by 1 order by 1), '{}', 660157 + n,
       case when n % 10 = 0 then jsonb_build_array(jsonb_build_object('kind', 'FORMER', 'language', 'en', 'name', 'Old ' || name || ' ' || n))
            else '[]' end
from (select *, (1000 * exp(random() * 9))::bigint as p from made_city) m;

insert into city_name (id, city_id, folded, whole, weight)
select uuidv7(), c.id, s.folded, s.whole, case when s.whole then 3.5 else 2.5 end + least(0.4, ln(c.inhabitants + 1) / 50)
from city c cross join lateral (values (c.sort_name, true), (split_part(c.sort_name, ' ', 2), false)) s(folded, whole);
insert into city_name (id, city_id, folded, whole, weight) select uuidv7(), id, 'old ' || sort_name, true, 3.2 from city where further_names <> '[]';

insert into network (id, version, created_at, updated_at, slug, kind, source_language, names, sort_name, search_text,
                     parent_id, lineage, handles, themes, reporting_cycle_months, members_must_belong_to_parent, sources)
select uuidv7(), 0, now(), now(), 'network-' || n, 'GLOBAL', 'en', jsonb_build_object('en', 'Network ' || n),
       'network ' || n, 'network ' || n, null, array['network-' || n], '[]', '{}', 12, false, '{}'
from generate_series(1, 2) n;
insert into network (id, version, created_at, updated_at, slug, kind, source_language, names, sort_name, search_text,
                     parent_id, lineage, handles, themes, reporting_cycle_months, members_must_belong_to_parent, sources)
select uuidv7(), 0, now(), now(), 'network-' || n, 'TERRITORIAL', 'en', jsonb_build_object('en', 'Network ' || n),
       'network ' || n, 'network ' || n, p.id, array[p.slug, 'network-' || n], '[]', case when n % 10 = 0 then array['theme-8'] else '{}' end,
       12, false, '{}'
from generate_series(3, 300) n join network p on p.slug = 'network-' || (1 + n % 2);

-- Memberships and signatures of cities are counted at the end, all at once.
alter table membership disable trigger user;
alter table adherence disable trigger user;

-- Each city is in one of the two large networks, and in two of the 298 smaller ones.
insert into membership (id, version, created_at, updated_at, city_id, network_id, city_slug, network_slug, state, admitted,
                        since_edtf, since_precision, since_earliest, since_latest, since_sort)
select uuidv7(), 0, now(), now(), c.id, w.id, c.slug, w.slug,
       case when (c.row + k) % 97 = 0 then 'ON_HOLD' when (c.row + k) % 89 = 0 then 'SUBMITTED' else 'ADMITTED' end,
       (c.row + k) % 89 <> 0 or (c.row + k) % 97 = 0, y::text, 'YEAR', make_date(y, 1, 1), make_date(y, 12, 31), make_date(y, 1, 1)
from (select *, row_number() over (order by id) as row from city) c
cross join generate_series(0, 2) k
cross join lateral (select 1990 + ((c.row * 7 + k) % 36)::int as y) years
join network w on w.slug = 'network-' || case k when 0 then 1 + c.row % 2 else 3 + (c.row * 13 + k * 149) % 298 end;

insert into step (id, membership_id, kind, edtf, precision, earliest, latest, basis, entered_at)
select uuidv7(), id, 'ADMISSION', since_edtf, 'YEAR', since_earliest, since_latest, 'STATED', now() from membership where admitted;

insert into person (id, version, created_at, updated_at, issuer, subject, kind, name, email)
select uuidv7(), 0, now(), now(), 'made', 'made-' || n, 'PERSON', 'Person ' || n, 'person-' || n || '@example.org'
from generate_series(1, 20000) n;

insert into mandate (id, version, created_at, updated_at, person_id, role, city, acts_from)
select uuidv7(), 0, now(), now(), p.id, 'FOCAL_POINT', c.slug, now()
from (select id, row_number() over (order by id) as row from person) p
join (select slug, row_number() over (order by id) as row from city) c on c.row = p.row * 5
where p.row <= 10000;

insert into mandate (id, version, created_at, updated_at, person_id, role, network, acts_from)
select uuidv7(), 0, now(), now(), p.id, 'REVIEWER', 'network-' || (1 + p.row % 300), now() - interval '1 day'
from (select id, row_number() over (order by id) as row from person) p where p.row > 18000;

insert into declaration (id, version, created_at, updated_at, slug, kind, year, source_language, titles, sort_title,
                         search_text, issuer_id, issuer_slug, state, current_version, sources)
select uuidv7(), 0, now(), now(), 'declaration-' || n, 'OUTCOME', 1990 + n % 37, 'en',
       jsonb_build_object('en', 'Declaration ' || n), 'declaration ' || n, 'declaration ' || n, w.id, w.slug,
       case when n % 5 = 0 then 'CLOSED' when n % 31 = 0 then 'DRAFT' else 'OPEN' end, 1, '{}'
from generate_series(1, 500) n join network w on w.slug = 'network-' || (1 + n % 20);

insert into text_version (id, declaration_id, number, blocks, languages, published_at)
select uuidv7(), id, 1, (select jsonb_agg(jsonb_build_object('id', '01932f6e-8a00-7000-8000-' || lpad((substr(slug, 13)::int * 10 + n)::text, 12, '0'), 'kind', 'CLAUSE', 'behind', jsonb_build_array(),
                             'texts', jsonb_build_object('en', repeat('{{city.name}} is committed. ', 20)))) from generate_series(1, 10) n),
       '{en}', now()
from declaration;

-- One declaration that 10,000 cities signed, and 499 that a hundred signed each; some withdrew, some are still drafts.
insert into adherence (id, version, created_at, updated_at, declaration_id, city_id, declaration_slug, city_slug, issuer_slug,
                       country, state, language, signatory_name, signatory_title, effective_on, text_version, text, text_sha256, words,
                       code, signed_at, signed_on, sorted_at, withdrawn_on, withdrawal_reason)
select uuidv7(), 0, at, at, d.id, c.id, d.slug, c.slug, d.issuer_slug, c.country, a.state, 'en', 'Somebody', 'Mayor', at::date, 1,
       repeat('City is committed. ', 200), lpad(to_hex(n), 64, '0'),
       '{"title": "Declaration", "issuer": "Network", "cityName": "City", "cityNames": [], "country": "Country", "blocks": []}',
       case when a.state <> 'DRAFT' then '00000-' || to_char(n, 'FM00000') || '-0000' end, at, at::date, at,
       case when a.state = 'WITHDRAWN' then at::date + 30 end, case when a.state = 'WITHDRAWN' then 'COUNCIL_DECISION' end
from (select n, timestamptz '2026-01-01' - n * interval '1 hour' as at,
             case when n % 50 = 0 then 'WITHDRAWN' when n % 97 = 0 then 'DRAFT' else 'SIGNED' end as state
      from generate_series(0, 59999) n) a
join (select id, slug, country, row_number() over (order by id) as row from city) c on c.row = 1 + a.n % 50000
join declaration d on d.slug = 'declaration-' || case when a.n < 10000 then 1 else 2 + (a.n * 7) % 499 end;

alter table membership enable trigger user;
alter table adherence enable trigger user;
update city c set memberships = coalesce(m.n, 0), signatures = coalesce(a.n, 0)
from city k
left join (select city_id, count(*) as n from membership where state = 'ADMITTED' group by 1) m on m.city_id = k.id
left join (select city_id, count(*) as n from adherence where state = 'SIGNED' group by 1) a on a.city_id = k.id
where k.id = c.id;

-- 200,000 commitments upon the signatures, in every state and progress; reports are due from two years ago to a year from now.
insert into commitment (id, version, created_at, updated_at, city_id, city_slug, country, declaration_id, declaration_slug, text_version,
                        block_id, adherence_id, network_id, network_slug, reviewer_id, reviewer_slug, state, shown, progress,
                        source_language, titles, sort_title, descriptions, themes, sdgs, partners, indicator, starts_on, due_on, due_sort,
                        milestones, last_milestone, rounds, submitted_at, published_on, sorted_at, revisions, extension_months, amber_on, red_on,
                        report_sort, on_hold_since, on_hold_note, search_text)
select uuidv7(), 0, a.at, a.at, a.city_id, a.city_slug, a.country, a.declaration_id, a.declaration_slug, 1,
       (v.blocks -> (a.n % 10)::int ->> 'id')::uuid, a.id, d.issuer_id, d.issuer_slug, d.issuer_id, d.issuer_slug, a.state,
       a.state in ('PUBLISHED', 'WITHDRAWN'), a.progress, 'en', jsonb_build_object('en', 'Commitment ' || a.n), 'commitment ' || a.n,
       jsonb_build_object('en', repeat('What the city does. ', 20)), array['theme-' || (1 + a.n % 40)], array[(1 + a.n % 17)::integer], '{}',
       jsonb_build_object('names', jsonb_build_object('en', 'Hours'), 'target',
           jsonb_build_object('value', 60, 'unit', 'hours', 'source', 'made')),
       a.at::date, a.at::date + 1000, a.at::date + 1000, '[]', 0, 1, case when a.state = 'SUBMITTED' then a.at end,
       case when a.state = 'PUBLISHED' then a.at::date end, a.at, 0, 0,
       case when a.due then a.amber end, case when a.due then a.amber + 365 end,
       case when a.due then a.amber else date '9999-12-31' end,
       case when a.n % 199 = 0 then a.at::date end, case when a.n % 199 = 0 then 'No answer.' end, 'commitment ' || a.n
from (select b.*, (date '2024-11-01' + (b.n % 1100)::int) as amber,
             b.state = 'PUBLISHED' and b.progress in ('NOT_STARTED', 'IN_PROGRESS') as due
      from (select id, city_id, city_slug, country, declaration_id, declaration_slug, at, n,
                   case n % 25 when 1 then 'DRAFT' when 2 then case when n < 5000 then 'SUBMITTED' else 'PUBLISHED' end
                        when 3 then 'CHANGES_REQUESTED' when 4 then 'WITHDRAWN' else 'PUBLISHED' end as state,
                   case n % 9 when 1 then 'COMPLETED' when 2 then 'ABANDONED' when 3 then 'NOT_STARTED' else 'IN_PROGRESS' end as progress
            from (select s.*, row_number() over (order by at, k) as n
                  from (select id, city_id, city_slug, country, declaration_id, declaration_slug, sorted_at as at,
                               row_number() over (order by sorted_at) as row
                        from adherence where state <> 'DRAFT') s
                  cross join generate_series(1, 4) k
                  where (s.row * 4 + k) * 7 % 60 < 50 / current_setting('measure.part')::int) one_of_many) b) a
join declaration d on d.id = a.declaration_id
join text_version v on v.declaration_id = d.id;

insert into commitment_revision (id, version, created_at, updated_at, commitment_id, number, state, before, after, note, decided_at)
select uuidv7(), 0, now(), now(), id, 1, case when extract(day from due_on) = 1 and sorted_at < timestamptz '2024-01-01' then 'PROPOSED' else 'ACCEPTED' end, '{"milestones": []}',
       '{"milestones": [], "dueOn": "2029-12-31"}', 'It takes longer.', case when extract(day from due_on) <> 1 or sorted_at >= timestamptz '2024-01-01' then now() end
from commitment where state = 'PUBLISHED' and last_milestone = 0 and due_on > date '2026-01-01';

insert into activity (id, position, at, person_id, role, event, nature, visibility, news, superseded, record_kind, record_id, about,
                      happened_edtf, happened_precision, happened_earliest, happened_latest, happened_sort, changes)
select uuidv7(), c.row + 50000 * (k - 1), timestamptz '2026-01-01' - k * interval '1 minute' - c.row * interval '1 second', p.id, 'FOCAL_POINT',
       case when k = 1 then 'membership.admitted' else 'city.updated' end, case when k = 1 then 'HAPPENED' else 'EDIT' end,
       case when c.row % 10 <> 0 then 'PUBLIC' else 'ACTING' end, k <= 2, false, 'CITY', c.slug,
       jsonb_build_array(jsonb_build_object('kind', 'CITY', 'key', c.slug), jsonb_build_object('kind', 'NETWORK', 'key', 'network-77')),
       '2001', 'YEAR', date '2001-01-01', date '2001-12-31', date '2001-12-31' - (c.row % 3650)::int,
       '[{"field": "website", "after": "https://example.org"}]'
from (select slug, row_number() over (order by id) as row from city) c
cross join generate_series(1, 6) k
join (select id, row_number() over (order by id) as row from person) p on p.row = 1 + c.row % 20000;

insert into activity_subject (ref, activity_id, at, nature, visibility, superseded, happened_sort, news, position)
select s.ref, a.id, a.at, a.nature, a.visibility, false, a.happened_sort, a.news, a.position
from activity a cross join lateral (values ('CITY ' || a.record_id), ('NETWORK network-77')) s (ref)
where a.record_kind = 'CITY';

insert into activity_subject (ref, activity_id, at, nature, visibility, superseded, happened_sort, news, position)
select 'DECLARATION declaration-' || (1 + a.position % 500), a.id, a.at, a.nature, a.visibility, false, a.happened_sort, a.news, a.position
from activity a where a.event = 'membership.admitted';

insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
select 'CITY ' || slug, 'CITY', slug, names, source_language, '/cities/' || slug, '/cities/' || slug, true,
       ' | ' || lower(own_name) || ' | '
from city;

create temporary table some_city as select id, slug, country, row_number() over (order by id) as row from city;
-- What is asked for of a city is asked for of the one with the most people.
create temporary table largest_city as select s.row from some_city s join city c on c.id = s.id order by c.population desc limit 1;

-- 15,000 meetings that are closed with their minutes and 3,000 that are ahead, in every network; two of three take place in a city.
insert into meeting (id, version, created_at, updated_at, slug, network_id, network_slug, kind, ordinal, source_language, titles, themes,
                     edtf, precision, earliest, latest, first_day, last_day, last_day_rank, mode, host_id, state, audience,
                     asks_for_minutes, items, documents, participants, sources, search_text)
select uuidv7(), 0, now(), now(), 'meeting-' || n, w.id, w.slug, case when n % 50 = 0 then 'COMMITTEE' else 'NETWORK_MEETING' end, n % 60,
       'en', jsonb_build_object('en', 'Meeting ' || n),
       case when n % 3 = 0 then array['theme-' || (1 + n % 40)] else '{}' end, day::text, 'DAY', day, day, day, day, date '9999-12-31' - day,
       case when c.id is null then 'ONLINE' else 'ONSITE' end, c.id,
       case when (n + n / 300) % 6 = 0 then 'CONFIRMED' else 'CLOSED' end, case when n % 10 = 0 then 'MEMBERS' else 'PUBLIC' end,
       true, '[]', '[]', '[]', '{}', 'meeting ' || n
from (select n, date '2026-01-01' + case when (n + n / 300) % 6 = 0 then 1 + n % 3000 else -(n % 6000) end as day from generate_series(1, 18000) n) g
join network w on w.slug = 'network-' || (1 + g.n % 300)
left join some_city c on g.n % 3 <> 1 and c.row = case when g.n % 900 = 2 then (select row from largest_city) else 1 + (g.n * 7) % 50000 end;
-- For that with the most registrations people can still register.
update meeting set edtf = '2039-05-04', earliest = '2039-05-04', latest = '2039-05-04', first_day = '2039-05-04', last_day = '2039-05-04',
                   last_day_rank = date '9999-12-31' - date '2039-05-04' where slug = 'meeting-6';
update meeting set join_link = '{"url": "https://example.org/room"}' where slug = 'meeting-7';

insert into day (id, version, created_at, updated_at, code, year, on_day, source_language, titles, network_id, network_slug, participants, sources)
select uuidv7(), 0, now(), now(), 'day-' || n % 40, 1977 + n / 40, make_date(1977 + n / 40, 1 + n % 12, 1 + n % 28), 'en',
       jsonb_build_object('en', 'Day ' || n), w.id, w.slug, '[]', '{}'
from generate_series(0, 1999) n join network w on w.slug = 'network-' || (1 + n % 20);

insert into agenda_entry (id, kind, record_kind, record_key, type, source_language, titles, themes, edtf, precision, earliest, latest, first_day, last_day,
                          last_day_rank, mode, state, network, host, country, members_only, path, search_text, sequence, changed_at)
select uuidv7(), 'MEETING', 'MEETING', m.slug, m.kind, 'en', m.titles, m.themes, m.edtf, m.precision, m.earliest, m.latest, m.first_day, m.last_day,
       m.last_day_rank, m.mode, m.state, m.network_slug, c.slug, c.country, m.audience = 'MEMBERS', '/meetings/' || m.slug, m.search_text, 0, now()
from meeting m left join some_city c on c.id = m.host_id;
insert into agenda_entry (id, kind, record_kind, record_key, source_language, titles, themes, edtf, precision, earliest, latest, first_day, last_day,
                          last_day_rank, state, network, members_only, path, search_text, sequence, changed_at)
select uuidv7(), 'DAY', 'DAY', id::text, 'en', titles, '{}', on_day::text, 'DAY', on_day, on_day, on_day, on_day, date '9999-12-31' - on_day,
       'CONFIRMED', network_slug, false, '/days/' || id, lower(titles ->> 'en'), 0, now()
from day;
-- 300 series and 900 conferences in them.
insert into series (id, version, created_at, updated_at, slug, network_id, network_slug, source_language, names, sort_name, sources)
select uuidv7(), 0, now(), now(), 'series-' || n, w.id, w.slug, 'en', jsonb_build_object('en', 'Series ' || n), 'series ' || n, '{}'
from generate_series(1, 300) n join network w on w.slug = 'network-' || n;
insert into conference (id, version, created_at, updated_at, slug, network_id, network_slug, series_id, series_slug, edition,
                        source_language, titles, themes, issues, organisers, co_organisers, edtf, precision, earliest, latest,
                        first_day, last_day, last_day_rank, mode, host_id, state, expected, participants, links, sources, search_text)
select uuidv7(), 0, now(), now(), 'conference-' || n, s.network_id, s.network_slug, s.id, s.slug, 1 + n / 300, 'en',
       jsonb_build_object('en', 'Conference ' || n), array['theme-' || (1 + n % 40)], '[]', '[]', '[]', day::text, 'DAY', day, day, day, day,
       date '9999-12-31' - day, 'ONSITE', c.id, 'HELD', '[]', '[]', '[]', '{}', 'conference ' || n
from (select n, date '2026-01-01' - n as day from generate_series(1, 900) n) g
join series s on s.slug = 'series-' || (1 + g.n % 300)
join some_city c on c.row = case when g.n % 90 = 2 then (select row from largest_city) else g.n * 11 end;
insert into agenda_entry (id, kind, record_kind, record_key, source_language, titles, themes, edtf, precision, earliest, latest, first_day, last_day,
                          last_day_rank, mode, state, network, host, country, members_only, path, search_text, sequence, changed_at)
select uuidv7(), 'CONFERENCE', 'CONFERENCE', k.slug, 'en', k.titles, k.themes, k.edtf, k.precision, k.earliest, k.latest, k.first_day, k.last_day,
       k.last_day_rank, k.mode, k.state, k.network_slug, c.slug, c.country, false, '/conferences/' || k.slug, k.search_text, 0, now()
from conference k join some_city c on c.id = k.host_id;
insert into agenda_entry (id, kind, record_kind, record_key, type, source_language, titles, themes, edtf, precision, earliest, latest,
                          first_day, last_day, last_day_rank, starts_at, time_zone, state, network, country, members_only, path,
                          search_text, sequence, changed_at)
select uuidv7(), 'DEADLINE', a.kind, a.record_key, 'REGISTRATION_CLOSES', a.source_language, a.titles, a.themes, d.day::text, 'DAY',
       d.day, d.day, d.day, d.day, date '9999-12-31' - d.day, d.day + time '12:00' at time zone 'UTC', 'UTC', 'CONFIRMED', a.network,
       a.country, a.members_only, a.path, a.search_text, 0, now()
from agenda_entry a, lateral (select a.first_day - 30 as day) d where a.kind = 'CONFERENCE';
update declaration d set conference_id = k.id, conference_slug = k.slug
from conference k where d.slug like '%0' and k.slug = replace(d.slug, 'declaration', 'conference');

insert into convocation (id, version, created_at, updated_at, meeting_id, number, is_last, sent_on, notice_days, items, edtf,
                         precision, earliest, latest, mode, changes)
select uuidv7(), 0, now(), now(), id, 1, true, earliest - 30, 30, '[]', edtf, precision, earliest, latest, mode, '{}'
from meeting where state = 'CONFIRMED';
insert into signature_reminder (id, version, created_at, updated_at, declaration_id, sent_on, cities, is_told)
select uuidv7(), 0, now(), now(), d.id, date '2020-01-01' + n * 14, 200, true from declaration d cross join generate_series(1, 100) n
where d.slug = 'declaration-1' or d.slug like '%7';
insert into meeting_answer (id, version, created_at, updated_at, meeting_id, city_id, city_slug, answer, people, convocation, answered_at)
select uuidv7(), 0, now(), now(), m.id, s.city_id, s.city_slug, 'COMING', 2, 1, now()
from meeting m join membership s on s.network_slug = m.network_slug
where m.state = 'CONFIRMED' and m.slug like '%6' and m.ordinal < 20 and m.network_slug not in ('network-1', 'network-2');

-- The older ones were written up at length.
create temporary table held as
select *, case when row <= 5000 then 1 else 0 end as long
from (select id, slug, network_slug, row_number() over (order by id) as row from meeting where state = 'CLOSED') m;

insert into attendance (id, version, created_at, updated_at, meeting_id, city_id, city_slug, presence, mode, people)
select uuidv7(), 0, now(), now(), m.id, c.id, c.slug, case when k = 3 then 'EXCUSED' else 'PRESENT' end, case when k = 3 then null else 'ONSITE' end,
       case when k = 3 then null else 2 end
from held m cross join lateral generate_series(1, 2 + 10 * m.long) k join some_city c on c.row = 1 + (m.row * 12 + k) % 50000;
insert into minutes (id, version, created_at, updated_at, meeting_id, source_language, texts, audience, last_decision, last_action_point)
select uuidv7(), 0, now(), now(), id, 'en', jsonb_build_object('en', 'The mayor opened the meeting.'), 'PUBLIC', 1 + 3 * long, 1 + 5 * long
from held;
insert into decision (id, version, created_at, updated_at, minutes_id, number, source_language, texts, search_text)
select uuidv7(), 0, now(), now(), i.id, k, 'en', jsonb_build_object('en', 'Decision ' || k || ' of ' || m.slug), 'decision ' || k || ' of ' || replace(m.slug, '-', ' ')
from minutes i join held m on m.id = i.meeting_id cross join lateral generate_series(1, i.last_decision) k;
-- Of what is open, much was carried on to the next meeting.
insert into action_point (id, version, created_at, updated_at, minutes_id, network_slug, number, source_language, texts, city_id,
                          city_slug, due_on, due_sort, state)
select uuidv7(), 0, now(), now(), i.id, m.network_slug, k, 'en', jsonb_build_object('en', 'Do it'), c.id, c.slug, m.due + k, m.due + k,
       case when (m.row + k) % 5 = 0 then 'OPEN' else 'DONE' end
from minutes i join (select *, date '2026-01-01' + ((row * 7) % 700)::int as due from held) m on m.id = i.meeting_id
cross join lateral generate_series(1, i.last_action_point) k join some_city c on c.row = 1 + (m.row * 6 + k) % 50000;
insert into action_point (id, version, created_at, updated_at, conference_id, network_slug, number, source_language, texts, due_sort, state)
select uuidv7(), 0, now(), now(), c.id, c.network_slug, k, 'en', jsonb_build_object('en', 'Do it'), date '9999-12-31', 'OPEN'
from conference c cross join generate_series(1, 3) k;

insert into mandate_request (id, version, created_at, updated_at, person_id, role, city, note, state)
select uuidv7(), 0, now() - p.row * interval '1 minute', now(), p.id, 'DEPUTY', c.slug, 'The mayor sent me.',
       case when p.row % 10 = 0 then 'PENDING' else 'DECLINED' end
from (select id, row_number() over (order by id) as row from person) p join some_city c on c.row = 1 + p.row * 2;
insert into invitation (id, version, created_at, updated_at, email, role, city, network, hand_over, state, expires_at, invited_by_id, invited_as)
select uuidv7(), 0, now() - p.row * interval '1 minute', now(), p.email, case when p.row % 10 = 0 then 'REVIEWER' else 'DEPUTY' end,
       case when p.row % 10 <> 0 then c.slug end, case when p.row % 10 = 0 then 'network-' || (1 + p.row % 300) end, false,
       case when p.row % 7 = 0 then 'PENDING' else 'REVOKED' end, now() + interval '7 days', p.id, 'ADMIN'
from (select id, email, row_number() over (order by id) as row from person) p join some_city c on c.row = 1 + p.row * 2;
update mandate set contact_email = 'contact@example.org';
update mandate set acts_until = now() where acts_from is not null and ('x' || right(id::text, 1))::bit(4)::int = 7;
insert into calendar_address (id, version, created_at, updated_at, owner_id, label, city, secret_hash)
select uuidv7(), 0, now() - c.row * interval '1 minute', now(), p.id, 'My phone', c.slug, lpad(to_hex(p.row), 64, '0')
from (select id, row_number() over (order by id) as row from person) p join some_city c on c.row = p.row;
-- The secret of one is known, and whoever made it still acts.
insert into calendar_address (id, version, created_at, updated_at, owner_id, label, city, secret_hash)
select uuidv7(), 0, now(), now(), person_id, 'My phone', city, encode(sha256('calendarcodeofsomefocalabc'), 'hex')
from mandate where role = 'FOCAL_POINT' and acts_until is null order by id limit 1;

insert into stored_file (id, version, created_at, updated_at, city, purpose, name, media_type, size, sha256, object)
select uuidv7(), 0, now() - row * interval '1 minute', now(), slug, 'RESOLUTION', 'resolution.pdf', 'application/pdf', 1000, lpad(to_hex(row), 64, '0'), gen_random_uuid()
from some_city;
create temporary table kept_file as
select a.id as adherence, f.id as file, a.row
from (select id, city_slug, row_number() over (order by id) as row from adherence where state = 'SIGNED') a
join stored_file f on f.city = a.city_slug where a.row <= 20000;
insert into signed_document (adherence_id, file_id, sha256, made_at) select adherence, file, lpad(to_hex(row), 64, '0'), now() from kept_file;
insert into working_copy (adherence_id, file_id, made_at) select adherence, file, now() from kept_file where row % 4 = 0;
insert into transition (id, record_id, from_state, to_state, effective_on, at, actor)
select uuidv7(), id, 'DRAFT', 'SIGNED', signed_on, signed_at, 'ADMIN' from adherence where state = 'SIGNED';

insert into commitment_review (id, commitment_id, round, submitted_at, outcome, reviewed_at, comments)
select uuidv7(), id, 1, sorted_at, 'PUBLISHED', sorted_at, '[]' from commitment where state = 'PUBLISHED';

-- Every public commitment has three reports that were accepted, and every second a fourth: most accepted, some begun, some sent back, some
-- waiting; some more time is asked for.
create temporary table public_commitment as
select *, row_number() over (order by sorted_at, id) as n from commitment where state = 'PUBLISHED';
insert into progress_report (id, version, created_at, updated_at, commitment_id, number, state, source_language, from_day, to_day, percentage,
                             progress, narratives, milestones, evidence, evidence_count, rounds, submitted_at, accepted_on)
select uuidv7(), 0, r.sorted_at, r.sorted_at, r.id, r.number, r.report, 'en', r.starts_on + 365 * (r.number - 1), r.starts_on + 365 * r.number,
       10 * r.number, 'IN_PROGRESS',
       jsonb_build_object('en', 'What was done.'), '{}',
       case when n % 3 = 0 then jsonb_build_array(jsonb_build_object('id', uuidv7(), 'kind', 'LINK', 'titles', jsonb_build_object('en', 'Our page'),
                'url', 'https://example.org/page', 'addedAt', '2026-01-01T08:00:00Z')) else '[]' end,
       case when n % 3 = 0 then 1 else 0 end, 1, case when r.report = 'SUBMITTED' then r.sorted_at + interval '400 days' end,
       case when r.report = 'ACCEPTED' then r.starts_on + 365 * r.number + 35 end
from (select *, case when number < 4 then 'ACCEPTED'
                     else case n % 20 when 0 then case when n < 5000 then 'SUBMITTED' else 'ACCEPTED' end
                          when 2 then 'DRAFT' when 4 then 'CHANGES_REQUESTED' else 'ACCEPTED' end end as report
      from public_commitment cross join generate_series(1, 4) number where number < 4 or n % 2 = 0) r;
insert into progress_report_review (id, report_id, round, submitted_at, outcome, reviewed_at, comments)
select uuidv7(), id, 1, created_at, state, created_at, '[]' from progress_report where state in ('ACCEPTED', 'CHANGES_REQUESTED');
insert into extension_request (id, version, created_at, updated_at, commitment_id, state, months, reason, due_on, decided_at)
select uuidv7(), 0, sorted_at, sorted_at, id, case when n % 210 = 0 then 'ASKED' else 'DECLINED' end, 3, 'We move house.', amber_on,
       case when n % 210 <> 0 then sorted_at end
from public_commitment where n % 7 = 0 and amber_on is not null;
-- All reminders have gone out, or else the service would work them off while it is measured.
insert into report_reminder (commitment, due_on, reminder, ordered_on)
select id, amber_on, reminder, amber_on - 30 from public_commitment, (values ('FIRST'), ('DUE'), ('LAST')) as r(reminder)
where amber_on is not null;
insert into commitment_figure (network, declaration, dimension, key, progress, light, total)
select network_slug, declaration_slug, 'THEME', themes[1], progress,
       case when amber_on is null then 'NONE' when amber_on > date '2026-01-01' then 'GREEN' else 'AMBER' end, count(*)
from public_commitment group by 1, 2, 4, 5, 6;

-- 100,000 follows; somebody reads an inbox with three hundred.
insert into inbox (person_id, read_to, letters, told_to) select id, 0, 'DAILY', 0 from person;
insert into inbox_read (person_id, position) select person_id, 1 from inbox;
insert into follow (id, version, created_at, updated_at, person_id, ref, record_kind, record, since)
select uuidv7(), 0, now(), now(), p.id, 'CITY ' || c.slug, 'CITY', c.slug, 0
from (select id, row_number() over (order by id) as row from person) p
cross join generate_series(1, 5) k join some_city c on c.row = 1 + (p.row * 5 + k * 7919) % 50000;

-- 500,000 registrations: half of them for one meeting, for which each city sends five, of whom two wait since three have a place, and the rest for a hundred others of the 3,900 that ask for them.
insert into registration_settings (id, version, created_at, updated_at, event_kind, event_slug, network_slug, approval, places,
                                   questions, versions, keep_days)
select uuidv7(), 0, now(), now(), kind, slug, network_slug, false, '[{"mode": "ONSITE", "capacity": 200000, "perCity": 3}]',
       '[]', '{}', 90
from (select 'MEETING' as kind, slug, network_slug from meeting where state = 'CONFIRMED'
      union all select 'CONFERENCE', slug, network_slug from conference) e;
insert into registration_queue (event_slug, event_kind, last_arrival) select event_slug, event_kind, 250000 from registration_settings;
insert into registration (id, version, created_at, updated_at, settings_id, event_kind, event_slug, network_slug, arrival, mode,
                          state, waits_for_city, city_id, city_slug, name, email, email_key, language, link_hash, link_key,
                          check_in_code, answers, registered_at, sort_name, search_text)
select uuidv7(), 0, now(), now(), s.id, s.event_kind, s.event_slug, s.network_slug, n, 'ONSITE',
       case when n % 50 = 3 then 'PENDING' when n > 150000 / current_setting('measure.part')::int then 'WAITLISTED' else 'CONFIRMED' end, n % 50 = 3, c.id, c.slug, 'Delegate ' || n,
       'delegate-' || n || '@example.org', 'delegate-' || n || '@example.org', 'en',
       case when s.event_slug = 'meeting-6' and n = 1 then encode(sha256('registrationcodeofsomebody'), 'hex') else 'made-' || s.event_slug || '-' || n end, gen_random_uuid(), gen_random_uuid(), '[]',
       now() - n * interval '1 minute', 'delegate ' || n, 'delegate ' || n
from registration_settings s
cross join lateral generate_series(1, case when s.event_slug = 'meeting-6' then 250000 else 2500 end / current_setting('measure.part')::int) n
join some_city c on c.row = 1 + n % (50000 / current_setting('measure.part')::int)
where substring(s.event_slug from '^meeting-([0-9]+)$')::int <= 606;
insert into registration_count (settings_id, mode, city_slug, confirmed, waiting)
select settings_id, mode, city_slug, count(*) filter (where state = 'CONFIRMED'), count(*) filter (where state = 'WAITLISTED')
from registration group by 1, 2, 3
union all
select settings_id, mode, '*', count(*) filter (where state = 'CONFIRMED'), count(*) filter (where state = 'WAITLISTED')
from registration group by 1, 2;
insert into invitation_letter (id, version, created_at, updated_at, registration_id, settings_id, state, full_name, language, code, words, issued_on)
select uuidv7(), 0, registered_at, registered_at, id, settings_id, case when arrival % 40 = 1 then 'ISSUED' else 'REQUESTED' end, name, 'en',
       case when arrival % 40 = 1 then 'L' || row_number() over () end,
       case when arrival % 40 = 1 then '{"event": "Meeting", "issuer": "Network", "date": "4 May 2039"}'::jsonb end,
       case when arrival % 40 = 1 then date '2026-01-01' end
from registration where state = 'CONFIRMED' and arrival % 20 = 1;
-- A quarter of those with a place at the others were there.
update registration set state = 'ATTENDED', arrived_at = now() where state = 'CONFIRMED' and event_slug <> 'meeting-6' and arrival % 4 = 1;
insert into check_in (id, version, registration_id, made_at, received_at, person_id, door)
select gen_random_uuid(), 0, id, arrived_at, arrived_at, (select id from person order by id limit 1), 'Main entrance' from registration where state = 'ATTENDED';
-- And one at the largest of all, who has a certificate as all of them have.
update registration set state = 'ATTENDED', arrived_at = now(), link_hash = encode(sha256('certificatecodeofsomebodya'), 'hex')
where event_slug = 'meeting-6' and arrival = 8;
insert into certificate (id, version, created_at, updated_at, registration_id, settings_id, code, language, mode, full_name, name_sha256, words, issued_on)
select uuidv7(), 0, registered_at, registered_at, id, settings_id, 'C' || row_number() over (), 'en', mode, name, encode(sha256(name::bytea), 'hex'),
       '{"event": "Meeting", "issuer": "Network", "date": "4 May 2039"}', date '2026-01-01'
from registration where state = 'ATTENDED';
insert into registration_message (id, version, created_at, updated_at, settings_id, audiences, subjects, texts)
select uuidv7(), 0, now(), now(), id, '{CONFIRMED}', '{"en": "The room"}', '{"en": "We meet in the large room."}' from registration_settings;
insert into event_role (id, version, created_at, updated_at, event_kind, event_slug, network_slug, person_id, role, acts_from)
select uuidv7(), 0, now(), now(), 'MEETING', m.slug, m.network_slug, p.id, 'ORGANISER', now()
from (select slug, network_slug, row_number() over (order by slug) as row from meeting where state = 'CONFIRMED') m
join (select id, row_number() over (order by id) as row from person) p on p.row between m.row * 5 and m.row * 5 + 4;

-- 200,000 sessions: 500 of one meeting and 50 of each other that has registrations; 250,000 times somebody chose one of the first.
insert into programme (event_slug, event_kind, changes) select event_slug, event_kind, 50 from registration_settings;
insert into programme_session (id, version, created_at, updated_at, event_kind, event_slug, network_slug, event_public, event_titles, reference,
                               source_language, titles, format, track, room, starts_on, ends_on, languages, interpretation, speakers,
                               documents, state, search_text)
select uuidv7(), 0, now(), now(), s.event_kind, s.event_slug, s.network_slug, true, '{"en": "A meeting"}', 'session-' || n, 'en',
       jsonb_build_object('en', 'Session ' || n), case when n % 2 = 0 then 'WORKSHOP' else 'PLENARY' end, 'Track ' || n % 7, 'Room ' || n % 20,
       timestamp '2013-10-21 09:00' + (n / 20) * interval '1 hour', timestamp '2013-10-21 10:00' + (n / 20) * interval '1 hour', '{en}', '{}',
       jsonb_build_array(jsonb_build_object('name', 'Speaker ' || n, 'consentedOn', '2026-01-01')), '[]', 'SCHEDULED', 'session ' || n || E'\nspeaker ' || n
from registration_settings s cross join lateral generate_series(1, case when s.event_slug = 'meeting-6' then 500 else 50 end) n;
insert into session_seats (session_id, last_arrival, taken, waiting) select id, 0, 0, 0 from programme_session;
insert into session_choice (id, version, created_at, updated_at, session_id, registration_id, arrival, state)
select uuidv7(), 0, now(), now(), p.id, r.id, r.arrival, 'CHOSEN'
from registration r join programme_session p on p.event_slug = r.event_slug and p.event_kind = r.event_kind
    and p.reference in (select 'session-' || 1 + (r.arrival * 7 + k * 61) % 500 from generate_series(1, 5) k)
where r.event_slug = 'meeting-6' and r.arrival <= 50000 / current_setting('measure.part')::int;
-- Everybody who was at an event was at the first session of it.
insert into session_check_in (id, version, session_id, registration_id, made_at, received_at, person_id, door)
select gen_random_uuid(), 0, p.id, r.id, r.arrived_at, r.arrived_at, (select id from person order by id limit 1), 'Hall'
from registration r join programme_session p on p.event_slug = r.event_slug and p.event_kind = r.event_kind and p.reference = 'session-1'
where r.state = 'ATTENDED';
insert into programme_calendar (id, version, created_at, updated_at, registration_id, secret_hash, link_key, since)
select uuidv7(), 0, now(), now(), id, case when arrival = 1 and event_slug = 'meeting-6' then encode(sha256('programmecodeofsomebodyabc'), 'hex') else encode(sha256(id::text::bytea), 'hex') end,
       link_key, now()
from registration where arrival <= 20000 / current_setting('measure.part')::int and state <> 'CANCELLED';

analyze;
