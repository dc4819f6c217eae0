import { connect } from '../host';
import { registerToolkit } from '../toolkit';
import { Voices } from './voices';

registerToolkit();
new Voices(document.getElementById('voices')!, connect()).start();
