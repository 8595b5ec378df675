import { channelName } from '../../i18n/words/channels-text.ts';
import type { Department, Site } from '../../model/types.ts';
import { channelUrl } from '../data/channel-address.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { type Staffing, staffingOf } from '../staffing.ts';
import { exceptionalDates, hoursOn, weeklyHours } from './opening-hours.ts';

/** The company as schema.org describes it, with its contact points; their hours stand with each department. */
export function organizationData(site: Site, options: FeedOptions): object {
  const context = feedContext(site, options);
  return {
    '@context': 'https://schema.org',
    ...organization(context),
    contactPoint: site.departments
      .filter((department) => department.channels.length > 0)
      .flatMap((department) => staffingOf(context, department))
      .map((staffing) => contactPoint(context, staffing)),
  };
}

/** One department of the company; null for one that nobody contacts. */
export function departmentData(site: Site, departmentId: string, options: FeedOptions): object | null {
  const department = site.departments.find((it) => it.id === departmentId);
  if (department === undefined || department.channels.length === 0) return null;
  const context = feedContext(site, options);
  return {
    '@context': 'https://schema.org',
    ...departmentNode(context, department),
    parentOrganization: organization(context),
  };
}

function organization({ site }: FeedContext): object {
  const { name, website, url } = site.settings;
  return { '@type': 'Organization', name, url: website ?? url };
}

/**
 * A department has the hours of a place: all of its channels' together, in which it can be reached. Each contact
 * point has its own, as `hoursAvailable`: schema.org knows no other property for them.
 */
function departmentNode(context: FeedContext, department: Department): object {
  const schedules = staffingOf(context, department)
    .map(({ schedule }) => schedule)
    .filter(({ hours }) => hours.kind !== 'unstated');
  const dates = schedules.flatMap((schedule) => exceptionalDates(schedule, context.now));
  return {
    '@type': ['Organization', 'Place'],
    name: context.say(department.name),
    ...(department.handles && { description: context.say(department.handles) }),
    url: context.url(`/hours/${department.id}/`),
    openingHoursSpecification: weeklyHours(schedules),
    specialOpeningHoursSpecification: hoursOn(schedules, dates),
    contactPoint: staffingOf(context, department).map((staffing) => {
      const { schedule } = staffing;
      const hours = [
        ...weeklyHours([schedule]),
        ...hoursOn([schedule], exceptionalDates(schedule, context.now)),
      ];
      return { ...contactPoint(context, staffing), ...(hours.length > 0 && { hoursAvailable: hours }) };
    }),
  };
}

function contactPoint(context: FeedContext, { channel, department }: Staffing): object {
  const name = context.say(department.name);
  if (channel === null) return { '@type': 'ContactPoint', name };
  const spoken = channel.kind === 'phone' || channel.kind === 'whatsapp' || channel.kind === 'sms';
  return {
    '@type': 'ContactPoint',
    name: `${name}: ${channelName(context, channel)}`,
    contactType: 'customer support',
    ...(spoken && channel.address && { telephone: channel.address.replace(/[^\d+]/g, '') }),
    url: channelUrl(context, department, channel),
    ...(channel.speaks.length > 0 && { availableLanguage: channel.speaks }),
  };
}
