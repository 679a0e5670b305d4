/** `GET /settings`: the site's own words, of which the stand-in has few. */
export const settings = {
  cms: {
    frontend: {
      global: {
        footer_title: 'Sample Information Hub',
        footer_content: 'Everything on this site is invented sample data.',
        contact_phone: '02079460000',
        contact_email: 'information-hub@example.org',
        facebook_handle: null,
        twitter_handle: null,
      },
      home: { search_title: 'Find help in the invented borough', categories_title: 'Browse', banners: [] },
      about: { title: 'About', content: 'A stand-in for a Connected Places directory. Invented sample data.' },
      banner: { enabled: true, title: 'Invented sample data', content: 'Nothing here is true.' },
    },
  },
} as const;
