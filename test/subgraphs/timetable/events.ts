/** An event of a Connected Places directory as it is sent, from what is particular about it. */
export function toEvent(known: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'C2F4AA00-0000-4000-8000-000000000001',
    slug: 'toy-library-day',
    has_image: false,
    title: 'Toy library day',
    intro: 'Borrow toys.',
    description: 'Bring a bag.',
    image: null,
    start_date: '2026-12-05',
    end_date: '2026-12-05',
    start_time: '10:00:00',
    end_time: '12:30:00',
    is_free: true,
    fees_text: null,
    fees_url: null,
    organiser_name: 'Sam Secret',
    organiser_phone: '02079460004',
    organiser_email: null,
    organiser_url: 'https://example.org/toys',
    booking_title: null,
    booking_summary: null,
    booking_url: null,
    booking_cta: null,
    homepage: false,
    is_virtual: false,
    google_calendar_link: 'https://calendar.google.com/calendar/render?dates=20261205T100000Z',
    microsoft_calendar_link: 'https://outlook.office.com/',
    apple_calendar_link: 'https://api.example.org/core/v1/organisation-events/c2f4/event.ics',
    location_id: 'd9aa0000-0000-4000-8000-000000000001',
    organisation_id: 'a1d50000-0000-4000-8000-000000000001',
    created_at: '2026-09-20T09:00:00+0000',
    updated_at: '2026-10-20T09:00:00+0000',
    category_taxonomies: [],
    ...known,
  };
}

/** A place as it is sent. */
export function toLocation(known: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'd9aa0000-0000-4000-8000-000000000001',
    has_image: false,
    address_line_1: 'Heron Hall',
    address_line_2: '15 Sample Circle',
    address_line_3: null,
    city: 'Carshalton',
    county: 'Greater London',
    postcode: 'SM5 1KK',
    country: 'United Kingdom',
    lat: 51.3859,
    lon: -0.1721,
    image: null,
    accessibility_info: null,
    has_wheelchair_access: true,
    has_induction_loop: false,
    has_accessible_toilet: false,
    created_at: '2025-09-20T09:00:00+0000',
    updated_at: '2025-09-20T09:00:00+0000',
    ...known,
  };
}

/** A page of a list as Laravel sends it, with links that leave out the question. */
export function toPage(data: readonly unknown[], page = 1, lastPage = 1): object {
  const path = 'https://api.example.org/core/v1/organisation-events';
  return {
    data,
    links: { first: `${path}?page=1`, last: `${path}?page=${lastPage}`, prev: null, next: `${path}?page=${page + 1}` },
    meta: {
      current_page: page,
      from: 1,
      last_page: lastPage,
      path,
      per_page: 100,
      to: data.length,
      total: data.length,
    },
  };
}
