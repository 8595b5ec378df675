import { groups, words } from './listed.ts';
import type { SearchWords } from './search-words.ts';

/** English on both sides of the Atlantic. */
export const ENGLISH: SearchWords = {
  stop: words(`
    a an the of in on at to for from by with without about into over and or but nor so as if than then that this these
    those it its i im i'm ive me my mine you your u ur we our us they their he she his her him is are was were be been
    being am do does did doing done dont don't doesnt doesn't didnt didn't have has had having can cant can't cannot
    could couldnt couldn't will wont won't would should shall may might must not no yes how what which who whom whose
    when where why whats what's there here some any all every each other another same very too also just only now
    today yesterday still again always never get gets getting got find obtain keep keeps keeps want wants need needs like
    please pls plz help thanks thank hello hi hey anyone someone something anything nothing everything thing things
    problem problems issue issues trouble says say saying said tells telling shows showing appears mean means happen
    happens happened make makes made let lets go goes going gone t s m re ve ll d urgent asap way
  `),
  vague: words(`
    full free cheap best big large small long short good bad fast quick slow real whole online complete modern used
  `),
  outage: groups(`
    down, offline, outage, unreachable, not working, doesn't work, doesnt work, not loading, won't load, wont load, unavailable, not available, not responding, isn't working, isnt working, is broken, broken, stopped working, crashed, disruption
  `).flat(),
  synonyms: groups(`
    reply, respond, response, answer
    fast, quick, quickly, soon, how long
    sla, uptime, availability, service level, service levels
    password, passcode, passwd, pwd, pw
    invoice, bill, receipt, billing
    file, files, document
    hosting, host, web space, webspace
    backup, backups, back-up, back up, copy
    restore, recover, get back, roll back
    phone, mobile, iphone, android, smartphone, cell phone, cellphone
    email, e-mail, mail, emails, e-mails, mails
    mailbox, email account, inbox, mail account
    slow, speed, laggy, takes forever, sluggish
    ssl, https, certificate, padlock, not secure, cert
    hacked, virus, malware, compromised, infected, hacker, defaced
    refund, money back, reimburse
    ticket, case, support request
    spam, junk, junk mail
    change, reset, update, modify
    delete, deleted, remove, erase, lost
    create, add, new
    send, sending, sent, outgoing
    receive, receiving, arrive, arriving, incoming, come through
    upload, publish, transfer files
    ftp, sftp, filezilla, winscp
    sign in, login, log in, signin, log on, logon, access
    pay, payment, paid
    expired, expire, expires, expiry, lapsed, run out
    renew, renewal
    transfer, migrate, migration, move, bring over
    clean, clean up, empty, free up
    point, connect, link
    nameserver, nameservers, name server, name servers, dns servers, ns
    cancel, cancellation, terminate, close account
    record, dns entry
    user, username, user name
    panel, cpanel, plesk, control panel
    full, quota, space, out of space, limit, storage
    forward, redirect, forwarding
    two-factor, 2fa, two factor, two-step, two step, mfa, authenticator
    scam, phishing, fraud, fake, spoofing, spoofed, impersonating
    site, website, web site, page, web page
    blocked, block, banned, blacklisted, blocklisted
    signature, footer
    vacation, auto reply, autoreply, out of office, autoresponder
    card, credit card
    cron, scheduled task, cron job
    database, mysql, phpmyadmin, db
    wordpress, wp, word press
    white screen, blank page, error 500, internal server error, 500 error
    set up, setup, configure, configuration, install, settings
    owner, holder
    opening hours, business hours, what time, hours
    call, phone number, telephone
    epp code, epp, auth code, authcode, auth-code, transfer code, authorisation code, authorization code
  `),
};
